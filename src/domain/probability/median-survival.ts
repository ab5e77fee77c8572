import type { SurvivalStep } from './kaplan-meier.ts';

/**
 * Median time to the event: the first time at which the survival curve is at one half or below.
 *
 * @returns undefined when the curve ends above one half
 */
export function medianSurvival(steps: readonly SurvivalStep[]): number | undefined {
  return steps.find(({ survival }) => survival <= 0.5)?.t;
}
