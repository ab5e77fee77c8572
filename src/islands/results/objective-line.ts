import type { Result } from '../exercise/hand-in.ts';

/** An objective in words, with the lesson that it belongs to. */
export function objectiveLine(results: readonly Result[], objective: string): string {
  const found = results.find((result) => result.objective === objective);
  return [found?.lesson, found?.objectiveText].filter(Boolean).join(' · ');
}
