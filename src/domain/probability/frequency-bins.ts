import { requireSome, requireWhole } from '#domain/model-error.ts';
import { sum } from '#domain/statistics/sum.ts';

/** Customers with the same number of repeat purchases, and what became of them in the holdout period. */
export interface FrequencyBin {
  /** Number of repeat purchases; in the last bin, at least so many. */
  readonly x: number;
  readonly customers: number;
  /** Mean purchases per customer in the holdout period; null in an empty bin. */
  readonly actual: number | null;
  readonly expected: number | null;
}

export interface Forecast {
  /** Repeat purchases in the calibration period. */
  readonly x: number;
  readonly holdoutPurchases: number;
  /** What a model expected them to be. */
  readonly expectedPurchases: number;
}

/**
 * Compares a forecast with what happened, by the number of repeat purchases in the calibration period.
 *
 * @param forecasts one per customer
 * @param censor    x from which on all customers share the last bin, a whole number >= 0
 * @returns the bins 0, 1, …, censor
 * @throws ModelError `noData` without customers; `outOfRange`
 */
export function frequencyBins(forecasts: readonly Forecast[], censor: number): FrequencyBin[] {
  requireSome('forecasts', forecasts);
  requireWhole('censor', censor, 0);
  return Array.from({ length: censor + 1 }, (_, x) => {
    const own = forecasts.filter((forecast) => Math.min(forecast.x, censor) === x);
    return {
      x,
      customers: own.length,
      actual: mean(own.map(({ holdoutPurchases }) => holdoutPurchases)),
      expected: mean(own.map(({ expectedPurchases }) => expectedPurchases)),
    };
  });
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : sum(values) / values.length;
}
