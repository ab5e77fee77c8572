import * as bgNbd from '#domain/probability/bg-nbd.ts';
import { fitBgNbd } from '#domain/probability/bg-nbd-fit.ts';
import { type FrequencyBin, frequencyBins } from '#domain/probability/frequency-bins.ts';
import type { GeometricDropoutFit } from '#domain/probability/geometric-dropout-fit.ts';
import type { CustomerSummary } from '#domain/probability/rfm-summary.ts';
import { sum } from '#domain/statistics/sum.ts';

/** Customers with x repeat purchases: how many there were, and how many the fitted model expects. */
export interface FittedFrequency {
  /** In the last row, at least so many. */
  readonly x: number;
  readonly actual: number;
  readonly expected: number;
}

export interface RepeatBuyingCheck {
  readonly fit: GeometricDropoutFit;
  readonly customers: number;
  readonly frequencies: readonly FittedFrequency[];
  /** Purchases after calibration by repeat purchases before it; undefined when no time was held out. */
  readonly holdout: readonly FrequencyBin[] | undefined;
}

/** From this number of repeat purchases on, customers share the last row. */
const CENSOR = 7;

/**
 * Fits the BG/NBD model and sets it against the purchases it was fitted to and, when there are any, later ones.
 *
 *     expected customers with x = Σ_i P(X(T_i) = x)
 *
 * @param summaries    customers in the calibration period, times in weeks
 * @param holdoutWeeks length of the time held out, 0 for none
 * @param onIteration  called after each step of the fit
 * @throws ModelError as `fitBgNbd`
 */
export function repeatBuyingCheck(
  summaries: readonly CustomerSummary[],
  holdoutWeeks: number,
  onIteration: (iteration: number) => void,
): RepeatBuyingCheck {
  const step = ({ iteration }: { readonly iteration: number }): boolean => {
    onIteration(iteration);
    return true;
  };
  const fit = fitBgNbd(summaries, { onIteration: step });
  return {
    fit,
    customers: summaries.length,
    frequencies: fittedFrequencies(fit, summaries),
    holdout: holdoutWeeks > 0 ? holdoutBins(fit, summaries, holdoutWeeks) : undefined,
  };
}

function fittedFrequencies(fit: GeometricDropoutFit, summaries: readonly CustomerSummary[]): FittedFrequency[] {
  const observed = [...Map.groupBy(summaries, ({ T }) => T)].map(([T, own]) => ({ T, customers: own.length }));
  const expected = Array.from({ length: CENSOR }, (_, x) =>
    sum(observed.map(({ T, customers }) => customers * bgNbd.pmf(fit, x, T))),
  );
  return [...expected, summaries.length - sum(expected)].map((customers, x) => ({
    x,
    actual: summaries.filter((summary) => Math.min(summary.x, CENSOR) === x).length,
    expected: customers,
  }));
}

function holdoutBins(
  fit: GeometricDropoutFit,
  summaries: readonly CustomerSummary[],
  holdoutWeeks: number,
): FrequencyBin[] {
  const forecasts = summaries.map((summary) => ({
    x: summary.x,
    holdoutPurchases: summary.holdoutPurchases,
    expectedPurchases: bgNbd.conditionalExpected(fit, summary, holdoutWeeks),
  }));
  return frequencyBins(forecasts, CENSOR);
}
