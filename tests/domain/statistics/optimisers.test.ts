import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { bfgs, type ValueAndGradient } from '#domain/statistics/bfgs.ts';
import { nelderMead } from '#domain/statistics/nelder-mead.ts';
import type { OptimiserOptions, OptimiserStep, Optimum } from '#domain/statistics/optimum.ts';
import type { Vector } from '#domain/statistics/vector.ts';

/** Rosenbrock’s curved valley, with its minimum 1 at (1, 1). */
function valley([x = 0, y = 0]: Vector): ValueAndGradient {
  const [across, along] = [y - x * x, 1 - x];
  return { value: 1 + 100 * across ** 2 + along ** 2, gradient: [-400 * across * x - 2 * along, 200 * across] };
}

/** A valley that falls for ever towards large x. */
function slope([x = 0]: Vector): ValueAndGradient {
  return { value: -x, gradient: [-1] };
}

type Search = (f: (x: Vector) => ValueAndGradient, start: Vector, options?: OptimiserOptions) => Optimum;

const searches: [string, Search][] = [
  ['the simplex search', (f, start, options) => nelderMead((x) => f(x).value, start, options)],
  ['the quasi-Newton search', bfgs],
];

describe.each(searches)('%s', (_, search) => {
  test.prop([fc.double({ min: -2, max: 2, noNaN: true }), fc.double({ min: -2, max: 2, noNaN: true })])(
    'finds the bottom of a curved valley from anywhere near it',
    (x, y) => {
      const { at, value, status } = search(valley, [x, y]);
      expect(status).toBe('converged');
      expect(value).toBeCloseTo(1, 10);
      expect(Math.abs((at[0] ?? 0) - 1) + Math.abs((at[1] ?? 0) - 1)).toBeLessThan(1e-5);
    },
  );

  test('does not leave the domain of the function', () => {
    const { at } = search((x) => ((x[0] ?? 0) < 0.5 ? { value: Infinity, gradient: [0, 0] } : valley(x)), [2, 2]);
    expect(at[0]).toBeCloseTo(1, 5);
  });

  test('reports every iteration with values that never rise', () => {
    const steps: OptimiserStep[] = [];
    const { iterations } = search(valley, [-1, 1], { onIteration: (step) => steps.push(step) > 0 });
    expect(steps.map(({ iteration }) => iteration)).toEqual(steps.map((_, index) => index + 1));
    expect(steps.every(({ value }, index) => value <= (steps[index - 1]?.value ?? Infinity) + 1e-12)).toBe(true);
    expect(iterations).toBeGreaterThanOrEqual(steps.length);
  });

  test('stops where the caller asks it to', () => {
    const { status, iterations } = search(valley, [-1.2, 1], { onIteration: ({ iteration }) => iteration < 3 });
    expect({ status, iterations }).toEqual({ status: 'stopped', iterations: 3 });
  });

  test('says so when it runs out of iterations', () => {
    expect(search(slope, [0], { maximumIterations: 20 }).status).toBe('exhausted');
  });
});

describe('the quasi-Newton search', () => {
  test('says so when no step lowers the function although its gradient promises one', () => {
    expect(bfgs(([x = 0]) => ({ value: Math.abs(x), gradient: [-1] }), [0]).status).toBe('exhausted');
  });

  test('takes rounding for rounding where the least value lies close to 0', () => {
    for (let mean = 0.36; mean < 0.376; mean += 0.0001) {
      const near = ([x = 0]: Vector) => ({ value: mean * Math.exp(x) - x, gradient: [mean * Math.exp(x) - 1] });
      const { at, status } = bfgs(near, [Math.log(2 / mean)]);
      expect(status).toBe('converged');
      expect(at[0]).toBeCloseTo(-Math.log(mean), 8);
    }
  });

  test('starts again from steepest descent when its picture of the curvature misleads it', () => {
    const ridge = ([x = 0, y = 0]: Vector): ValueAndGradient => {
      const value = Math.log(1 + x * x) + 0.01 * y * y;
      return { value, gradient: [(2 * x) / (1 + x * x), 0.02 * y] };
    };
    const { status, value } = bfgs(ridge, [30, -20]);
    expect(status).toBe('converged');
    expect(value).toBeCloseTo(0, 10);
  });
});
