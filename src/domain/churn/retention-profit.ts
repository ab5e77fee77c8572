import { retentionClv } from '#domain/clv/retention-clv.ts';
import type { Timing } from '#domain/clv/timing.ts';
import { requireFinite, requireRange } from '#domain/model-error.ts';

export interface RetentionProfitInputs {
  readonly retentionBefore: number;
  readonly retentionAfter: number;
  readonly margin: number;
  readonly discount: number;
  readonly acquisitionCost: number;
  readonly timing: Timing;
}

export interface RetentionProfit {
  readonly clvBefore: number;
  readonly clvAfter: number;
  /** Change of value per customer in money. */
  readonly change: number;
  /** Change as a share of the net value before; null when that is not above 0 and a percentage would say nothing. */
  readonly relativeChange: number | null;
  /** Expected lifetimes in periods; null when nobody ever leaves. */
  readonly lifetimeBefore: number | null;
  readonly lifetimeAfter: number | null;
}

/**
 * What a change of retention does to the unlimited value of a customer net of acquisition.
 *
 *     change = (CLV₁ − A) / (CLV₀ − A) − 1        expected lifetime = 1 / (1 − r)
 *
 * The percentage depends on the starting rate, A, the discount and the timing: no single figure is a law.
 *
 * @param retentionBefore r₀, 0 to 1
 * @param retentionAfter  r₁, 0 to 1, may be the lower one
 * @param margin          money per period
 * @param discount        per the same period, >= 0
 * @param acquisitionCost A, money, >= 0
 * @throws ModelError `diverges` when r = 1 and the discount is 0; `outOfRange`
 * @see reichheld-sasser-1990
 */
export function retentionProfit(inputs: RetentionProfitInputs): RetentionProfit {
  const { retentionBefore, retentionAfter, acquisitionCost, ...terms } = inputs;
  requireRange('retentionBefore', retentionBefore, 0, 1);
  requireRange('retentionAfter', retentionAfter, 0, 1);
  requireRange('acquisitionCost', acquisitionCost, 0);
  const clvBefore = retentionClv({ ...terms, retention: retentionBefore });
  const clvAfter = retentionClv({ ...terms, retention: retentionAfter });
  const change = requireFinite(clvAfter - clvBefore);
  const netBefore = clvBefore - acquisitionCost;
  return {
    clvBefore,
    clvAfter,
    change,
    relativeChange: netBefore > 0 ? requireFinite(change / netBefore) : null,
    lifetimeBefore: lifetime(retentionBefore),
    lifetimeAfter: lifetime(retentionAfter),
  };
}

function lifetime(retention: number): number | null {
  return retention === 1 ? null : 1 / (1 - retention);
}
