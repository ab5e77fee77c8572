import type { Calculator } from './define-calculator.ts';
import { evaluate, numberOf } from './evaluate.ts';
import { isNumber, type NumberInput, type Values } from './inputs.ts';
import { tidy } from './typed-number.ts';

/** What the main result becomes when one input is lowered and raised while the others stay. */
export interface Sensitivity {
  readonly input: string;
  readonly low: number;
  readonly high: number;
}

/** A tenth of the value, or of the range where the value is 0; whole numbers move by at least one. */
function stepOf({ min, max, whole }: NumberInput, value: number): number {
  const tenth = tidy(Math.abs(value === 0 ? max - min : value) / 10);
  return whole ? Math.max(1, Math.round(tenth)) : tenth;
}

/** The first output that is shown large and belongs to no side: the one whose causes are looked for. */
export const mainOutput = ({ outputs }: Calculator): string | undefined =>
  Object.entries(outputs).find(([, { main, side }]) => main && !side)?.[0];

/**
 * How far each input moves the main result when it changes by a tenth, the strongest first. Inputs that the range does
 * not let move, or for which the model has no value, are left out.
 */
export function sensitivities(calculator: Calculator, values: Values): readonly Sensitivity[] {
  const output = mainOutput(calculator);
  if (output === undefined) return [];
  const resultWith = (name: string, input: NumberInput, value: number): number | undefined => {
    const moved = Math.min(input.max, Math.max(input.min, tidy(value)));
    return numberOf(evaluate(calculator, { ...values, [name]: moved }), output);
  };
  const rows = Object.entries(calculator.inputs).flatMap(([name, input]) => {
    if (!isNumber(input)) return [];
    const value = Number(values[name]);
    const low = resultWith(name, input, value - stepOf(input, value));
    const high = resultWith(name, input, value + stepOf(input, value));
    return low === undefined || high === undefined || low === high ? [] : [{ input: name, low, high }];
  });
  return rows.sort((a, b) => Math.abs(b.high - b.low) - Math.abs(a.high - a.low));
}
