import { betaRule } from '#domain/statistics/beta-rule.ts';
import type { BgNbdParameters } from './bg-nbd.ts';
import { purchasesGiven } from './geometric-dropout.ts';
import type { PurchaseGrowth } from './purchase-growth.ts';

/**
 * Expected purchases of customers alive at T, for forecasts of a whole base.
 *
 *     E[Y(t) | alive at T] = E[ (1 − (1 + p·t/(α+T))^−(r+x)) / p ],    p ~ Beta(a, b+x)
 *
 * As `conditionalExpected` of the BG/NBD model without its P(alive), to ten digits; the nodes of the mean over p are
 * worked out once for each x.
 */
export function bgNbdGrowth({ r, alpha, a, b }: BgNbdParameters): PurchaseGrowth {
  const rules = new Map<number, ReturnType<typeof betaRule>>();
  return (x, T) => {
    const rule = rules.get(x) ?? betaRule(a, b + x);
    rules.set(x, rule);
    const given = purchasesGiven(r + x);
    return (t) => {
      const time = t / (alpha + T);
      let purchases = 0;
      for (const { p, share } of rule) purchases += share * given(p, time);
      return purchases;
    };
  };
}
