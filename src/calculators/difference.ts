import type { Quantity } from './computation.ts';
import type { Output } from './define-calculator.ts';

/** By how much two numbers of one output differ, whichever is larger; shares differ by percentage points. */
export const differenceOf = (output: Output, a: number, b: number): Quantity => ({
  ...output,
  unit: output.unit === 'share' ? 'percentagePoints' : output.unit,
  value: Math.abs(b - a),
});
