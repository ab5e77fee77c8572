import { requireAbove, requireFinite, requireRange } from '#domain/model-error.ts';
import { valueDecay } from '../period-factor.ts';

export interface ContinuousProfitInputs {
  readonly profitRate: number;
  readonly retention: number;
  readonly discount: number;
  readonly years: number;
}

/**
 * Berger and Nasr's case 4 with a steady stream of profit.
 *
 *     CLV = ∫₀ⁿ π·ρᵗ dt = π · (1 − ρⁿ) / (−ln ρ)        ρ = r/(1+d);  π·n when ρ = 1
 *
 * @param profitRate π, money per year; a loss is negative
 * @param retention  r, share kept per year, 0 to 1
 * @param discount   d per year, >= 0
 * @param years      n, > 0, may be fractional
 * @throws ModelError `outOfRange`
 * @see berger-nasr-1998
 */
export function continuousProfitClv({ profitRate, retention, discount, years }: ContinuousProfitInputs): number {
  requireRange('profitRate', profitRate);
  requireRange('retention', retention, 0, 1);
  requireRange('discount', discount, 0);
  requireAbove('years', years, 0);
  const force = -Math.log1p(-valueDecay(retention, discount));
  const effectiveYears = force === 0 ? years : -Math.expm1(-force * years) / force;
  return requireFinite(profitRate * effectiveYears);
}
