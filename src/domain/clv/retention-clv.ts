import { requireFinite, requireRange } from '#domain/model-error.ts';
import { finiteGeometricSum, infiniteGeometricSum } from './geometric-series.ts';
import { firstPeriodFactor, valueDecay } from './period-factor.ts';
import type { Timing } from './timing.ts';

export interface RetentionClvInputs {
  readonly margin: number;
  readonly retention: number;
  readonly discount: number;
  readonly timing: Timing;
  readonly periods?: number;
}

/**
 * Present value of one customer with constant margin and retention.
 *
 *     begin              Σ_{t>=0} m·rᵗ/(1+i)ᵗ     = m(1+i) / (1 + i − r)
 *     end                Σ_{t>=1} m·rᵗ/(1+i)ᵗ     = m·r / (1 + i − r)
 *     end_first_certain  Σ_{t>=1} m·rᵗ⁻¹/(1+i)ᵗ   = m / (1 + i − r)
 *
 * With `periods` the sum stops after that many margins.
 *
 * @param margin    money per period after variable cost; a loss is negative
 * @param retention r, share of customers kept per period, 0 to 1
 * @param discount  i, rate per the same period, >= 0 (0.1 = 10 %)
 * @param periods   number of margins, a whole number >= 1; without end when left out
 * @throws ModelError `diverges` when r = 1 and i = 0 without end; `outOfRange`
 * @see gupta-lehmann-2003, berger-nasr-1998
 */
export function retentionClv({ margin, retention, discount, timing, periods }: RetentionClvInputs): number {
  requireRange('margin', margin);
  requireRange('retention', retention, 0, 1);
  requireRange('discount', discount, 0);
  const decay = valueDecay(retention, discount);
  const series = periods === undefined ? infiniteGeometricSum(decay) : finiteGeometricSum(decay, periods);
  return requireFinite(margin * firstPeriodFactor(retention, discount, timing) * series);
}
