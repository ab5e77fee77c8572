import { requireAbove, requireRange } from '#domain/model-error.ts';

export interface ChurnConversionInputs {
  readonly churnPerPeriod: number;
  readonly periodsPerTarget: number;
}

export interface ChurnConversion {
  readonly churn: number;
  readonly retention: number;
  /** Constant rate of loss per original period; null when everybody leaves at once. */
  readonly hazard: number | null;
}

/**
 * Churn of one period turned into that of a longer or shorter one.
 *
 *     churn_k = 1 − (1 − c)ᵏ        retention_k = (1 − c)ᵏ        hazard = −ln(1 − c)
 *
 * A monthly churn of 5 % is 46.0 % a year, less than 12 times as much: who has left cannot leave again.
 *
 * @param churnPerPeriod   c, share lost per period, 0 to 1
 * @param periodsPerTarget k, > 0 (12 from months to years, 0.25 from years to quarters)
 * @throws ModelError `outOfRange`
 */
export function convertChurn({ churnPerPeriod, periodsPerTarget }: ChurnConversionInputs): ChurnConversion {
  requireRange('churnPerPeriod', churnPerPeriod, 0, 1);
  requireAbove('periodsPerTarget', periodsPerTarget, 0);
  const hazard = Math.abs(Math.log1p(-churnPerPeriod));
  const exponent = -hazard * periodsPerTarget;
  return {
    churn: Math.abs(Math.expm1(exponent)),
    retention: Math.exp(exponent),
    hazard: Number.isFinite(hazard) ? hazard : null,
  };
}
