import type { Vector } from './vector.ts';

/** What an optimiser tells after each step. */
export interface OptimiserStep {
  readonly iteration: number;
  /** Lowest value of the function so far. */
  readonly value: number;
}

export interface OptimiserOptions {
  readonly maximumIterations?: number;
  /** Called after each step, for progress; `false` stops the search. */
  readonly onIteration?: (step: OptimiserStep) => boolean;
}

export interface Optimum {
  readonly at: Vector;
  readonly value: number;
  readonly iterations: number;
  /** `stopped`: the caller asked for it; `exhausted`: no further progress, yet not at an optimum. */
  readonly status: 'converged' | 'stopped' | 'exhausted';
}
