import { requireRange, requireSameLength, requireSome } from '#domain/model-error.ts';
import { sum } from '#domain/statistics/sum.ts';
import type { RetentionPeriod } from './retention-period.ts';
import type { Timing } from './timing.ts';

export interface VaryingPeriodsInputs {
  readonly margins: readonly number[];
  readonly retentions: readonly number[];
  readonly discount: number;
  readonly timing: Timing;
}

/**
 * The periods of a customer whose margin and retention change, in order.
 *
 *     present value = margin · survival · discount factor
 *     survival = product of the retentions so far
 *
 * `retentions[t]` is the share kept at the close of period t. Timing `end` earns `margins[t]` after that renewal; with
 * `begin` and `end_first_certain` it is earned before, so that the first margin is certain and the last retention plays
 * no part.
 *
 * @param margins    money per period; losses are negative
 * @param retentions as many shares, each 0 to 1
 * @param discount   rate per period, >= 0
 * @throws ModelError `noData` without margins; `outOfRange`
 * @see berger-nasr-1998, dwyer-1989
 */
export function varyingPeriods({ margins, retentions, discount, timing }: VaryingPeriodsInputs): RetentionPeriod[] {
  requireSome('margins', margins);
  requireSameLength('retentions', retentions, margins);
  for (const retention of retentions) requireRange('retentions', retention, 0, 1);
  requireRange('discount', discount, 0);
  const survivals = survivalsAt(retentions, timing);
  const values: number[] = [];
  return margins.map((margin, index) => {
    requireRange('margins', margin);
    const period = timing === 'begin' ? index : index + 1;
    const survival = survivals[index] ?? 0;
    const discountFactor = (1 + discount) ** -period;
    const expectedMargin = margin * survival;
    const presentValue = expectedMargin * discountFactor;
    values.push(presentValue);
    return { period, survival, expectedMargin, discountFactor, presentValue, cumulativeValue: sum(values) };
  });
}

/** Share of customers still there when each margin is earned. */
function survivalsAt(retentions: readonly number[], timing: Timing): number[] {
  let survival = 1;
  return retentions.map((retention) => {
    const before = survival;
    survival *= retention;
    return timing === 'end' ? survival : before;
  });
}
