import { ModelError, requireFinite, requireRange } from '#domain/model-error.ts';
import { logAddExp } from '#domain/statistics/log-add-exp.ts';
import { logRisingFactorial } from '#domain/statistics/log-rising-factorial.ts';
import { tricomiU } from '#domain/statistics/tricomi-u.ts';
import { fates, type ParetoNbdParameters } from './pareto-nbd-fates.ts';
import { type PurchaseHistory, requirePurchaseHistory } from './purchase-history.ts';
import { requirePositive } from './require-positive.ts';

/**
 * Logarithm of the likelihood of one purchase history.
 *
 *     L = Γ(r+x)/Γ(r) · αʳ βˢ · { (α+T)^−(r+x) (β+T)^−s + s/(r+s+x) · A₀ }
 *     s/(r+s+x) · A₀ = ∫ s (α+u)^−(r+x) (β+u)^−(s+1) du over the possible times of death tx <= u <= T
 *
 * @throws ModelError `outOfRange`
 * @see schmittlein-morrison-colombo-1987
 */
export function logLikelihood(parameters: ParetoNbdParameters, history: PurchaseHistory): number {
  requireValid(parameters, history);
  const { logAlive, logDead } = fates(parameters, history);
  return requireFinite(logRisingFactorial(parameters.r, history.x) + logAddExp(logAlive, logDead));
}

/**
 * Probability that the customer is still alive at T.
 *
 *     P(alive) = 1 / { 1 + s/(r+s+x) · (α+T)^(r+x) (β+T)^s · A₀ }
 *
 * @throws ModelError `outOfRange`
 */
export function pAlive(parameters: ParetoNbdParameters, history: PurchaseHistory): number {
  requireValid(parameters, history);
  const { logAlive, logDead } = fates(parameters, history);
  return requireFinite(1 / (1 + Math.exp(logDead - logAlive)));
}

/**
 * Expected number of repeat purchases of a new customer by time t.
 *
 *     E[X(t)] = r·β/(α(s−1)) · [1 − (β/(β+t))^(s−1)],    r·β/α · ln((β+t)/β) at s = 1
 *
 * @throws ModelError `outOfRange`
 */
export function expected({ r, alpha, s, beta }: ParetoNbdParameters, t: number): number {
  requirePositive({ r, alpha, s, beta });
  requireRange('t', t, 0);
  const logGrowth = Math.log1p(t / beta);
  const meanLifetime = s === 1 ? logGrowth : -Math.expm1((1 - s) * logGrowth) / (s - 1);
  return requireFinite(((r * beta) / alpha) * meanLifetime);
}

/**
 * Expected number of purchases in the t units of time after T, given the history until T.
 *
 *     E[Y(t)] = P(alive) · (r+x)(β+T)/((α+T)(s−1)) · [1 − ((β+T)/(β+T+t))^(s−1)]
 *
 * @throws ModelError `outOfRange`
 */
export function conditionalExpected(parameters: ParetoNbdParameters, history: PurchaseHistory, t: number): number {
  return requireFinite(pAlive(parameters, history) * expected(whileAlive(parameters, history), t));
}

/**
 * Discounted expected number of all purchases after T (DERT), under continuous discounting.
 *
 *     DERT = P(alive) · (r+x)/(α+T) · ∫₀^∞ e^(−δt) ((β+T)/(β+T+t))ˢ dt
 *          = P(alive) · (r+x)(β+T)/(α+T) · U(1, 2−s, δ(β+T))
 *
 * @param delta continuous discount rate δ per unit of time, ln(1 + yearly rate)/52 for weeks
 * @throws ModelError `outOfRange`; `diverges` when δ = 0 and s <= 1
 * @see fader-hardie-lee-2005-rfm
 */
export function discountedExpected(parameters: ParetoNbdParameters, history: PurchaseHistory, delta: number): number {
  requireRange('delta', delta, 0);
  const alive = pAlive(parameters, history);
  const { r, alpha, s, beta } = whileAlive(parameters, history);
  return requireFinite(alive * ((r * beta) / alpha) * discountedLifetime(s, delta * beta));
}

/** ∫₀^∞ e^(−zt) (1+t)⁻ˢ dt, the discounted mean lifetime in units of β. */
function discountedLifetime(s: number, z: number): number {
  if (z > 0) return tricomiU({ a: 1, b: 2 - s, z });
  if (s > 1) return 1 / (s - 1);
  throw new ModelError('diverges', 'without discounting the expected purchases are infinite unless s > 1', 'delta');
}

/** The parameters that describe the customer after the history, provided that the customer is alive. */
export function whileAlive(
  { r, alpha, s, beta }: ParetoNbdParameters,
  { x, T }: Pick<PurchaseHistory, 'x' | 'T'>,
): ParetoNbdParameters {
  return { r: r + x, alpha: alpha + T, s, beta: beta + T };
}

function requireValid({ r, alpha, s, beta }: ParetoNbdParameters, history: PurchaseHistory): void {
  requirePositive({ r, alpha, s, beta });
  requirePurchaseHistory(history);
}
