import { describe, expect, test } from 'vitest';
import { model as calculator } from '#calculators/catalog/clv.ts';
import { problemRevision } from '#islands/exercise/problem-revision.ts';
import { model as family } from '#problems/catalog/clv/a-few-years.ts';
import { drawProblem } from '#problems/draw-problem.ts';
import type { Family } from '#problems/family.ts';

const seeds = Array.from({ length: 50 }, (_, seed) => seed);

/** Each problem with its revision, and with what a learner would notice of another one: numbers, answer, digits. */
const problemsWith = (change: Partial<Family> = {}) =>
  seeds.map((seed) => {
    const changed: Family = { ...family, ...change };
    const problem = drawProblem(changed, calculator, seed);
    const noticed = JSON.stringify([problem.values, problem.answer, changed.digits]);
    return { noticed, revision: problemRevision(problem, changed) };
  });

const unchanged = problemsWith();
/** As the family draws it. */
const retention = { from: 0.6, to: 0.9, step: 0.05 };

describe('the revision of a drawn problem', () => {
  test('differs from one problem of a family to the next', () => {
    const all = <T>(values: readonly T[]): number => new Set(values).size;
    expect(all(unchanged.map(({ revision }) => revision))).toBe(all(unchanged.map(({ noticed }) => noticed)));
  });

  test.each<[string, Partial<Family>]>([
    ['range', { draw: { ...family.draw, retention: { ...retention, to: 0.95 } } }],
    ['step', { draw: { ...family.draw, retention: { ...retention, step: 0.025 } } }],
    ['rounding', { digits: family.digits + 1 }],
    ['fixed value', { fixed: { ...family.fixed, timing: 'end_first_certain' }, mistakes: {} }],
  ])('tells exactly which problems another %s makes other ones', (_, change) => {
    const after = problemsWith(change);
    const pairs = unchanged.map((before, seed) => [before, after[seed]] as const);
    expect(pairs.map(([before, now]) => before.revision === now?.revision)).toEqual(
      pairs.map(([before, now]) => before.noticed === now?.noticed),
    );
    expect(pairs.filter(([before, now]) => before.revision !== now?.revision).length).toBeGreaterThan(10);
  });

  test('stays where a family learns to name another mistake', () => {
    const mistakes = { ...family.mistakes, farOff: { at: 'last', instead: () => 1e9 } };
    expect(problemsWith({ mistakes })).toEqual(unchanged);
  });
});
