import type { Numbers } from '#fitting/define-model.ts';
import type { FitOutcome, FitProgress } from '#fitting/fit-table.ts';

/** The table to estimate from: a learner's text, or the address of a sample. */
export type Source = { readonly text: string } | { readonly address: string };

/** What the page asks of its worker. */
export interface FitRequest {
  readonly model: string;
  readonly source: Source;
  readonly settings: Numbers;
}

/** What the worker answers; the last answer is an outcome or a fault. */
export type FitReply =
  | { readonly answer: 'progress'; readonly progress: FitProgress }
  | { readonly answer: 'outcome'; readonly outcome: FitOutcome }
  | { readonly answer: 'fault'; readonly fault: 'noSample' | 'failed' };
