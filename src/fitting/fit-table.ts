import { ModelError, type ModelErrorCode } from '#domain/model-error.ts';
import type { FittedModel, Numbers, Part } from './define-model.ts';
import { type Estimate, estimatesOf } from './estimates.ts';
import { type RowProblem, readRows } from './read-rows.ts';

/** How far the work has come. */
export type FitProgress =
  | { readonly stage: 'fit'; readonly iteration: number; readonly logLikelihood: number }
  | { readonly stage: 'customers'; readonly done: number; readonly total: number };

/** A fit with everything that a page shows of it. */
export interface FitReport {
  /** The parameters, for questions to the model. */
  readonly fit: object;
  readonly estimates: readonly Estimate[];
  readonly logLikelihood: number;
  readonly observations: number;
  readonly rows: number;
  /** Steps of the search; 0 where a formula gives the estimates. */
  readonly iterations: number;
  readonly settings: Numbers;
  readonly parts: readonly Part[];
  /** What the model says of each customer, and of how many it has been worked out. */
  readonly customers: { readonly part: Part; readonly done: number } | undefined;
}

/** What came of a table. */
export type FitOutcome =
  | { readonly outcome: 'fitted'; readonly report: FitReport }
  /** Nothing was fitted, because lines of the table are wrong; only the first of many are listed. */
  | { readonly outcome: 'problems'; readonly problems: readonly RowProblem[]; readonly count: number }
  | { readonly outcome: 'refused'; readonly reason: ModelErrorCode }
  | { readonly outcome: 'empty' | 'tooManyRows' };

interface Options {
  readonly onProgress?: (progress: FitProgress) => void;
  /** How many customers are worked out one by one, from the first on; all when left out. */
  readonly customers?: number;
}

const MOST_ROWS = 100_000;
const LISTED_PROBLEMS = 50;

/** Reads a table and estimates the model from it. Nothing is fitted while a line is wrong. */
export function fitTable(model: FittedModel, text: string, settings: Numbers, options: Options = {}): FitOutcome {
  const { rows, problems } = readRows(model, text);
  if (problems.length > 0)
    return { outcome: 'problems', problems: problems.slice(0, LISTED_PROBLEMS), count: problems.length };
  if (rows.length === 0) return { outcome: 'empty' };
  if (rows.length > MOST_ROWS) return { outcome: 'tooManyRows' };
  try {
    return { outcome: 'fitted', report: fitRows(model, rows, settings, options) };
  } catch (error) {
    if (error instanceof ModelError) return { outcome: 'refused', reason: error.code };
    throw error;
  }
}

function fitRows(model: FittedModel, rows: readonly object[], settings: Numbers, options: Options): FitReport {
  const { onProgress = () => {}, customers = rows.length } = options;
  let iterations = 0;
  const fit = model.fit(rows, settings, {
    onIteration: ({ logLikelihood }) => {
      iterations += 1;
      onProgress({ stage: 'fit', iteration: iterations, logLikelihood });
      return true;
    },
  });
  const chosen = rows.slice(0, customers);
  const onCustomer = (done: number): void => onProgress({ stage: 'customers', done, total: chosen.length });
  const ofCustomers = model.customers?.(fit, chosen, settings, onCustomer);
  return {
    fit,
    estimates: estimatesOf(model, fit),
    logLikelihood: fit.logLikelihood,
    observations: model.observations(rows),
    rows: rows.length,
    iterations,
    settings,
    parts: model.report(fit, rows, settings),
    customers: ofCustomers && { part: ofCustomers, done: chosen.length },
  };
}
