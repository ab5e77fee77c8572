import type { Unit } from '#i18n/format.ts';
import type { Calculator } from './define-calculator.ts';
import { evaluate, numberOf } from './evaluate.ts';
import { isNumber, type NumberInput, type Values } from './inputs.ts';

/** The value that one input would need; undefined when none in its range would do. */
export interface BreakEvenRow {
  readonly input: string;
  readonly unit: Unit;
  readonly now: number;
  readonly needed: number | undefined;
}

/** Steps in which a range is searched for a change of sign. */
const gridSize = 120;

/** Halves an interval at whose ends a function has different signs, until it is narrower than a number is shown. */
function bisect(f: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  const sign = Math.sign(f(low));
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (Math.sign(f(middle)) === sign) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The root of a function in a range that lies nearest to where it stands now; undefined when it has none. */
function nearestRoot(f: (x: number) => number, { min, max }: NumberInput, now: number): number | undefined {
  const grid = Array.from({ length: gridSize + 1 }, (_, step) => min + ((max - min) * step) / gridSize);
  const heights = grid.map(f);
  const roots = grid.flatMap((x, index) => {
    const [here = Number.NaN, next = Number.NaN] = [heights[index], heights[index + 1]];
    if (here === 0) return [x];
    return here * next < 0 ? [bisect(f, x, grid[index + 1] ?? x)] : [];
  });
  return roots.sort((a, b) => Math.abs(a - now) - Math.abs(b - now))[0];
}

/** For each input that a calculator names: the value at which its output reaches the target, all others as they are. */
export function breakEvenRows(calculator: Calculator, values: Values): readonly BreakEvenRow[] {
  const { breakEven } = calculator;
  if (!breakEven) return [];
  return breakEven.inputs.flatMap((name) => {
    const input = calculator.inputs[name];
    if (!input || !isNumber(input)) return [];
    const distance = (value: number): number =>
      (numberOf(evaluate(calculator, { ...values, [name]: value }), breakEven.output) ?? Number.NaN) - breakEven.target;
    const now = Number(values[name]);
    return [{ input: name, unit: input.unit, now, needed: nearestRoot(distance, input, now) }];
  });
}
