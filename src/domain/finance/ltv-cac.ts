import { ModelError, requireFinite, requireRange } from '#domain/model-error.ts';

export interface LtvCacInputs {
  readonly marginPerMonth: number;
  readonly monthlyChurn: number;
  readonly acquisitionCost: number;
}

export interface LtvCac {
  readonly ltv: number;
  readonly ratio: number;
  /** Months of margin that pay the acquisition cost, churn left aside; null when there is no positive margin. */
  readonly paybackMonths: number | null;
}

/**
 * Lifetime value against acquisition cost as subscription firms quote them, undiscounted.
 *
 *     LTV = margin / churn        ratio = LTV / CAC        payback = CAC / margin
 *
 * That the ratio should be 3 is a rule of thumb.
 *
 * @param marginPerMonth  money; a loss is negative
 * @param monthlyChurn    share lost per month, 0 to 1
 * @param acquisitionCost money per customer, >= 0
 * @throws ModelError `diverges` without churn; `undefinedRatio` without acquisition cost; `outOfRange`
 */
export function ltvCac({ marginPerMonth, monthlyChurn, acquisitionCost }: LtvCacInputs): LtvCac {
  requireRange('marginPerMonth', marginPerMonth);
  requireRange('monthlyChurn', monthlyChurn, 0, 1);
  requireRange('acquisitionCost', acquisitionCost, 0);
  if (monthlyChurn === 0) throw new ModelError('diverges', 'without churn a customer stays for ever', 'monthlyChurn');
  if (acquisitionCost === 0)
    throw new ModelError('undefinedRatio', 'a value cannot be divided by a cost of 0', 'acquisitionCost');
  const ltv = requireFinite(marginPerMonth / monthlyChurn);
  const paybackMonths = marginPerMonth > 0 ? requireFinite(acquisitionCost / marginPerMonth) : null;
  return { ltv, ratio: requireFinite(ltv / acquisitionCost), paybackMonths };
}
