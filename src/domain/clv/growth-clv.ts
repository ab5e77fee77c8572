import { requireAbove, requireFinite, requireRange } from '#domain/model-error.ts';
import { finiteGeometricSum, infiniteGeometricSum } from './geometric-series.ts';
import { firstPeriodFactor, valueDecay } from './period-factor.ts';
import type { RetentionClvInputs } from './retention-clv.ts';

/**
 * When growth starts.
 *
 * - `book`: the first margin counted is m itself (Gupta & Lehmann 2005)
 * - `grownOnce`: the first margin counted has already grown to m(1+g)
 */
export type GrowthConvention = 'book' | 'grownOnce';

export interface GrowthClvInputs extends RetentionClvInputs {
  readonly growth: number;
  readonly convention?: GrowthConvention;
}

/**
 * Present value of one customer whose margin grows at a constant rate.
 *
 *     end, book: Σ_{t>=1} m(1+g)ᵗ⁻¹·rᵗ/(1+i)ᵗ = m·r / (1 + i − r(1+g))        grownOnce: (1+g) times that
 *
 * The other timings and `periods` are as in `retentionClv`, which is the case g = 0.
 *
 * @param growth     g, rate per period, > -1 (0.05 = 5 %)
 * @param convention `book` when left out
 * @throws ModelError `diverges` when r(1+g) >= 1 + i without end; `outOfRange`
 * @see gupta-lehmann-2005
 */
export function growthClv(inputs: GrowthClvInputs): number {
  const { margin, retention, discount, timing, periods, growth, convention = 'book' } = inputs;
  requireRange('margin', margin);
  requireRange('retention', retention, 0, 1);
  requireRange('discount', discount, 0);
  requireAbove('growth', growth, -1);
  const decay = valueDecay(retention, discount, growth);
  const series = periods === undefined ? infiniteGeometricSum(decay) : finiteGeometricSum(decay, periods);
  const firstMargin = convention === 'grownOnce' ? margin * (1 + growth) : margin;
  return requireFinite(firstMargin * firstPeriodFactor(retention, discount, timing) * series);
}
