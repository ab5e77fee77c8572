import type { ValueAndGradient } from '#domain/statistics/bfgs.ts';
import { risingFactorialRun } from '#domain/statistics/rising-factorial-run.ts';
import { softplus } from '#domain/statistics/softplus.ts';
import type { Vector } from '#domain/statistics/vector.ts';
import type { GeometricDropoutParameters } from './geometric-dropout.ts';
import { type CountedHistory, groupHistories, type HistoryGroup } from './history-groups.ts';
import { type FitOptions, type FitQuality, fitByGradient } from './maximum-likelihood.ts';
import type { PurchaseHistory } from './purchase-history.ts';
import { repeatBuyingScale } from './repeat-buying-scale.ts';

export interface GeometricDropoutFit extends GeometricDropoutParameters, FitQuality {}

/**
 * Maximum-likelihood parameters of a model with geometric dropout.
 *
 * @param extraChances chances to drop out beyond one per repeat purchase: 0 for BG/NBD, 1 for MBG/NBD
 * @throws ModelError `noData` without repeat purchases; `outOfRange`; `notConverged`
 */
export function fitGeometricDropout(
  customers: readonly PurchaseHistory[],
  extraChances: number,
  options?: FitOptions,
): GeometricDropoutFit {
  const groups = groupHistories(customers);
  const start = [0.5, 0.5 / repeatBuyingScale(customers).purchaseRate, 1, 3];
  const likelihood = (parameters: Vector): ValueAndGradient =>
    totalLikelihood(parametersOf(parameters), groups, extraChances);
  const { parameters, ...quality } = fitByGradient(likelihood, start, customers.length, options);
  return { ...parametersOf(parameters), ...quality };
}

function parametersOf([r = 1, alpha = 1, a = 1, b = 1]: Vector): GeometricDropoutParameters {
  return { r, alpha, a, b };
}

/**
 * Log-likelihood of all customers and its derivatives. A customer with k chances to drop out and D = 1 − P(alive) adds
 *
 *     to ∂/∂r   Σ_{i<x} 1/(r+i) − (1−D) ln(1 + T/α) − D ln(1 + tx/α)
 *     to ∂/∂α   r/α − (r+x) [(1−D)/(α+T) + D/(α+tx)]
 *     to ∂/∂a   D/a − Σ_{i<k} 1/(a+b+i)
 *     to ∂/∂b   Σ_{i<k} 1/(b+i) − Σ_{i<k} 1/(a+b+i) − D/(b+k−1)
 */
function totalLikelihood(
  parameters: GeometricDropoutParameters,
  groups: readonly HistoryGroup[],
  extraChances: number,
): ValueAndGradient {
  const { r, alpha, a, b } = parameters;
  const riseOf = { r: risingFactorialRun(r), b: risingFactorialRun(b), sum: risingFactorialRun(a + b) };
  let [value, ofR, ofAlpha, ofA, ofB] = [0, 0, 0, 0, 0];
  for (const { x, histories } of groups) {
    const chances = x + extraChances;
    const [rise, riseB, riseSum] = [riseOf.r(x), riseOf.b(chances), riseOf.sum(chances)];
    const total = timeTotals(parameters, x, chances, histories);
    value += total.customers * (rise.log + riseB.log - riseSum.log) + total.logLikelihood;
    ofR += total.customers * rise.slope - total.logTime;
    ofAlpha += (total.customers * r) / alpha - (r + x) * total.inverseTime;
    ofA += total.dropouts / a - total.customers * riseSum.slope;
    ofB += total.customers * (riseB.slope - riseSum.slope) - (chances === 0 ? 0 : total.dropouts / (b + chances - 1));
  }
  return { value, gradient: [ofR, ofAlpha, ofA, ofB] };
}

interface TimeTotals {
  readonly customers: number;
  readonly logLikelihood: number;
  /** Σ D */
  readonly dropouts: number;
  /** Σ (1−D) ln(1 + T/α) + D ln(1 + tx/α) */
  readonly logTime: number;
  /** Σ (1−D)/(α+T) + D/(α+tx) */
  readonly inverseTime: number;
}

/** Adds up what depends on the times of customers with x repeat purchases. */
function timeTotals(
  { r, alpha, a, b }: GeometricDropoutParameters,
  x: number,
  chances: number,
  histories: readonly CountedHistory[],
): TimeTotals {
  const logDropoutOdds = chances === 0 ? -Infinity : Math.log(a / (b + chances - 1));
  const logPurchases = -x * Math.log(alpha);
  let [customers, logLikelihood, dropouts, logTime, inverseTime] = [0, 0, 0, 0, 0];
  for (const { tx, T, customers: count } of histories) {
    const [logT, logTx] = [Math.log1p(T / alpha), Math.log1p(tx / alpha)];
    const logOdds = logDropoutOdds + (r + x) * (logT - logTx);
    const dropout = 1 / (1 + Math.exp(-logOdds));
    customers += count;
    logLikelihood += count * (logPurchases - (r + x) * logT + softplus(logOdds));
    dropouts += count * dropout;
    logTime += count * ((1 - dropout) * logT + dropout * logTx);
    inverseTime += count * ((1 - dropout) / (alpha + T) + dropout / (alpha + tx));
  }
  return { customers, logLikelihood, dropouts, logTime, inverseTime };
}
