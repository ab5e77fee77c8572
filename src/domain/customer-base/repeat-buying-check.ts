import { type FrequencyBin, frequencyBins } from '#domain/probability/frequency-bins.ts';
import type { CustomerSummary } from '#domain/probability/rfm-summary.ts';
import { sum } from '#domain/statistics/sum.ts';
import type { BuyingModel } from './buying-model.ts';

/** Customers with x repeat purchases: how many there were, and how many the fitted model expects. */
export interface FittedFrequency {
  /** In the last row, at least so many. */
  readonly x: number;
  readonly actual: number;
  readonly expected: number;
}

export interface RepeatBuyingCheck<Fit> {
  readonly fit: Fit;
  readonly customers: number;
  readonly frequencies: readonly FittedFrequency[];
  /** Purchases after calibration by repeat purchases before it; undefined when no time was held out. */
  readonly holdout: readonly FrequencyBin[] | undefined;
}

/** From this number of repeat purchases on, customers share the last row. */
const CENSOR = 7;

/**
 * Sets a fitted model against the purchases it was fitted to and, when there are any, later ones.
 *
 *     expected customers with x = Σ_i P(X(T_i) = x)
 *
 * @param summaries    customers in the calibration period, times in weeks
 * @param holdoutWeeks length of the time held out, 0 for none
 * @throws ModelError `noData`; `outOfRange`
 */
export function repeatBuyingCheck<Fit>(
  model: BuyingModel<Fit>,
  summaries: readonly CustomerSummary[],
  holdoutWeeks: number,
): RepeatBuyingCheck<Fit> {
  return {
    fit: model.fit,
    customers: summaries.length,
    frequencies: fittedFrequencies(model, summaries),
    holdout: holdoutWeeks > 0 ? holdoutBins(model, summaries, holdoutWeeks) : undefined,
  };
}

function fittedFrequencies({ pmf }: BuyingModel<unknown>, summaries: readonly CustomerSummary[]): FittedFrequency[] {
  const observed = [...Map.groupBy(summaries, ({ T }) => T)].map(([T, own]) => ({ T, customers: own.length }));
  const expected = Array.from({ length: CENSOR }, (_, x) =>
    sum(observed.map(({ T, customers }) => customers * pmf(x, T))),
  );
  return [...expected, summaries.length - sum(expected)].map((customers, x) => ({
    x,
    actual: summaries.filter((summary) => Math.min(summary.x, CENSOR) === x).length,
    expected: customers,
  }));
}

function holdoutBins(
  { pAlive, growth }: BuyingModel<unknown>,
  summaries: readonly CustomerSummary[],
  holdoutWeeks: number,
): FrequencyBin[] {
  const forecasts = summaries.map((summary) => ({
    x: summary.x,
    holdoutPurchases: summary.holdoutPurchases,
    expectedPurchases: pAlive(summary) * growth(summary.x, summary.T)(holdoutWeeks),
  }));
  return frequencyBins(forecasts, CENSOR);
}
