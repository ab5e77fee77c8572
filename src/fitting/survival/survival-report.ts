import type { SurvivalStep } from '#domain/probability/kaplan-meier.ts';
import { NORMAL_95 } from '#domain/statistics/normal-95.ts';
import type { Part } from '../define-model.ts';

const CURVE_POINTS = 40;

/** Height of the curve at a time. */
export const survivalAt = (steps: readonly SurvivalStep[], t: number): number =>
  steps.findLast((step) => step.t <= t)?.survival ?? 1;

const bound = ({ survival, standardError }: SurvivalStep, side: -1 | 1): number =>
  Math.min(1, Math.max(0, survival + side * NORMAL_95 * (standardError ?? 0)));

/** A line of steps: level until the time of an event, then down. */
function staircase(steps: readonly SurvivalStep[], end: number, height: (step: SurvivalStep) => number) {
  const points: (readonly [number, number])[] = [[0, 1]];
  for (const step of steps) points.push([step.t, points.at(-1)?.[1] ?? 1], [step.t, height(step)]);
  return [...points, [end, points.at(-1)?.[1] ?? 1] as const];
}

interface Curve {
  readonly steps: readonly SurvivalStep[];
  readonly rate: number;
  readonly median: number | undefined;
}

/** The survival curve beside one of constant churn. */
export function curvePart({ steps, rate, median }: Curve, times: readonly number[]): Part {
  const end = Math.max(...times);
  const smooth = Array.from({ length: CURVE_POINTS + 1 }, (_, index) => (end * index) / CURVE_POINTS);
  const last = steps.at(-1);
  return {
    id: 'curve',
    sentence: {
      id: median === undefined ? 'noMedian' : 'median',
      values: {
        median: { value: median ?? 0, unit: 'number' },
        last: { value: last?.t ?? 0, unit: 'number' },
        left: { value: last?.survival ?? 1, unit: 'share' },
        constant: { value: Math.exp(-rate * (last?.t ?? 0)), unit: 'share' },
      },
    },
    chart: {
      kind: 'lines',
      xUnit: 'number',
      yUnit: 'share',
      yDigits: 0,
      series: [
        { id: 'lower', voice: 'ghost', points: staircase(steps, end, (step) => bound(step, -1)) },
        { id: 'upper', voice: 'ghost', points: staircase(steps, end, (step) => bound(step, 1)) },
        { id: 'kaplanMeier', voice: 'second', points: staircase(steps, end, (step) => step.survival) },
        { id: 'constantChurn', voice: 'first', points: smooth.map((t) => [t, Math.exp(-rate * t)]) },
      ],
    },
    table: {
      columns: [
        { id: 'time', unit: 'number' },
        { id: 'kaplanMeier', unit: 'share' },
        { id: 'constantChurn', unit: 'share' },
      ],
      rows: steps.map(({ t, survival }) => [t, survival, Math.exp(-rate * t)]),
    },
  };
}

/** The survival table: who was still seen, who left, the share that stays, how sure that is. */
export function stepsPart(steps: readonly SurvivalStep[], observations: number): Part {
  const events = steps.reduce((total, step) => total + step.events, 0);
  return {
    id: 'steps',
    sentence: {
      id: 'steps',
      values: {
        events: { value: events, unit: 'number', digits: 0 },
        censored: { value: observations - events, unit: 'number', digits: 0 },
      },
    },
    table: {
      columns: [
        { id: 'time', unit: 'number' },
        { id: 'atRisk', unit: 'number', digits: 0 },
        { id: 'left', unit: 'number', digits: 0 },
        { id: 'survival', unit: 'number', digits: 3 },
        { id: 'standardError', unit: 'number', digits: 3 },
        { id: 'lower', unit: 'number', digits: 3 },
        { id: 'upper', unit: 'number', digits: 3 },
      ],
      rows: steps.map((step) => {
        const known = step.standardError !== null;
        const bounds = known ? [bound(step, -1), bound(step, 1)] : [null, null];
        return [step.t, step.atRisk, step.events, step.survival, step.standardError, ...bounds];
      }),
    },
  };
}
