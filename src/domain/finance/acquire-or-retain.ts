import { requireAbove, requireFinite, requireRange } from '#domain/model-error.ts';

export interface AcquireOrRetainInputs {
  readonly clv: number;
  readonly costPerAcquisition: number;
  readonly costPerTreatment: number;
  readonly retentionLift: number;
  readonly budget: number;
  readonly retentionShare: number;
  readonly treatableCustomers?: number;
}

export interface AcquireOrRetain {
  readonly acquisitionValuePerUnit: number;
  readonly retentionValuePerUnit: number;
  /** Lift at which both uses of money are worth the same; null when more than 1 would be needed. */
  readonly breakEvenLift: number | null;
  readonly newCustomers: number;
  readonly treatedCustomers: number;
  /** Lifetime value gained by the whole budget as it is split. */
  readonly valueGained: number;
}

/**
 * What one unit of money earns in winning customers and in keeping them, and what a split budget earns.
 *
 *     acquire = CLV / Ca        retain = Δp·CLV / Cr        break-even Δp* = Cr / Ca
 *
 * Δp counts only customers who would have left untreated, so a low Cr alone does not make retention the better use.
 *
 * @param clv                money per customer
 * @param costPerAcquisition Ca, money per customer won, > 0
 * @param costPerTreatment   Cr, money per customer treated, > 0
 * @param retentionLift      Δp, rise in the probability to stay, 0 to 1
 * @param budget             money, >= 0
 * @param retentionShare     part of the budget spent on treatment, 0 to 1
 * @param treatableCustomers customers there are to treat, >= 0, no limit when left out; money beyond it earns nothing
 * @throws ModelError `outOfRange`
 */
export function acquireOrRetain(inputs: AcquireOrRetainInputs): AcquireOrRetain {
  const { clv, costPerAcquisition, costPerTreatment, retentionLift, budget, retentionShare, treatableCustomers } =
    inputs;
  requireRange('clv', clv);
  requireAbove('costPerAcquisition', costPerAcquisition, 0);
  requireAbove('costPerTreatment', costPerTreatment, 0);
  requireRange('retentionLift', retentionLift, 0, 1);
  requireRange('budget', budget, 0);
  requireRange('retentionShare', retentionShare, 0, 1);
  if (treatableCustomers !== undefined) requireRange('treatableCustomers', treatableCustomers, 0);
  const newCustomers = (budget * (1 - retentionShare)) / costPerAcquisition;
  const treatedCustomers = Math.min((budget * retentionShare) / costPerTreatment, treatableCustomers ?? Infinity);
  return {
    acquisitionValuePerUnit: requireFinite(clv / costPerAcquisition),
    retentionValuePerUnit: requireFinite((retentionLift * clv) / costPerTreatment),
    breakEvenLift: costPerTreatment <= costPerAcquisition ? costPerTreatment / costPerAcquisition : null,
    newCustomers: requireFinite(newCustomers),
    treatedCustomers: requireFinite(treatedCustomers),
    valueGained: requireFinite(clv * (newCustomers + retentionLift * treatedCustomers)),
  };
}
