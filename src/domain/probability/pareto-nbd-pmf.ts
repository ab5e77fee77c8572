import { requireRange, requireWhole } from '#domain/model-error.ts';
import { gaussLegendre } from '#domain/statistics/gauss-legendre.ts';
import { negativeBinomialPmf } from '#domain/statistics/negative-binomial.ts';
import type { ParetoNbdParameters } from './pareto-nbd-fates.ts';
import { requirePositive } from './require-positive.ts';

const RULE = /* @__PURE__ */ gaussLegendre(24);
const PANEL_LENGTH = 2;

/**
 * Probability that a new customer makes exactly x repeat purchases by time t under the Pareto/NBD model.
 *
 *     P(X(t) = x) = (β/(β+t))ˢ P(N(t) = x) + ∫₀ᵗ s βˢ (β+u)^−(s+1) P(N(u) = x) du
 *
 * N counts the purchases of a customer who never dies; it is negative binomial. The published form is a difference of
 * hypergeometric functions, which cancel; the integral is taken over ln(1 + u/min(α, β)), where it is smooth.
 *
 * @throws ModelError `outOfRange`
 * @see schmittlein-morrison-colombo-1987
 */
export function paretoNbdPmf({ r, alpha, s, beta }: ParetoNbdParameters, x: number, t: number): number {
  requirePositive({ r, alpha, s, beta });
  requireWhole('x', x, 0);
  requireRange('t', t, 0);
  const purchasesBy = (u: number): number => negativeBinomialPmf({ r, alpha, t: u }, x);
  const deathAt = (u: number): number => (s / (beta + u)) * Math.exp(-s * Math.log1p(u / beta));
  const scale = Math.min(alpha, beta);
  const whole = Math.log1p(t / scale);
  const panels = Math.ceil((whole / PANEL_LENGTH) * Math.sqrt(1 + x));
  const half = whole / panels / 2;
  let dead = 0;
  for (let panel = 0; panel < panels; panel++)
    for (const node of RULE) {
      const y = half * (2 * panel + 1 + node.x);
      const u = scale * Math.expm1(y);
      dead += half * node.weight * (scale + u) * deathAt(u) * purchasesBy(u);
    }
  return Math.exp(-s * Math.log1p(t / beta)) * purchasesBy(t) + dead;
}
