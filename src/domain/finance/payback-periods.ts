import { firstPeriodFactor, valueDecay } from '#domain/clv/period-factor.ts';
import type { Timing } from '#domain/clv/timing.ts';
import { requireFinite, requireRange } from '#domain/model-error.ts';

export interface PaybackInputs {
  readonly acquisitionCost: number;
  readonly margin: number;
  readonly retention: number;
  readonly discount: number;
  readonly timing: Timing;
}

/** Slack for sums of decimals: a cost reached but for this share of it is reached. */
const slack = 1e-9;

/**
 * Number of margins after which a customer's discounted, survival-weighted margins have paid the acquisition cost.
 *
 *     smallest n with Σ of the first n present values >= A        m·f·(1 − qⁿ)/(1 − q) >= A, solved for n
 *
 * With q = r/(1+i) and f the present value of the first margin per unit of money. Null when even the unlimited sum
 * stays below or only reaches the cost; 0 when there is no cost.
 *
 * @param acquisitionCost A, money paid now, >= 0
 * @param margin          m, money per period
 * @param retention       r, 0 to 1
 * @param discount        i per the same period, >= 0
 * @throws ModelError `outOfRange`
 */
export function paybackPeriods({ acquisitionCost, margin, retention, discount, timing }: PaybackInputs): number | null {
  requireRange('acquisitionCost', acquisitionCost, 0);
  requireRange('margin', margin);
  requireRange('retention', retention, 0, 1);
  requireRange('discount', discount, 0);
  if (acquisitionCost === 0) return 0;
  const firstValue = margin * firstPeriodFactor(retention, discount, timing);
  if (firstValue <= 0) return null;
  const firstValuesNeeded = acquisitionCost / firstValue;
  if (firstValuesNeeded <= 1 + slack) return 1;
  const decay = valueDecay(retention, discount);
  const shareOfLimit = firstValuesNeeded * decay;
  if (shareOfLimit >= 1 - slack) return null;
  const exact = decay === 0 ? requireFinite(firstValuesNeeded) : Math.log1p(-shareOfLimit) / Math.log1p(-decay);
  return Math.ceil(exact * (1 - slack));
}
