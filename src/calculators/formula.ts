/**
 * A formula as data, rendered as MathML: a text is an operator or name, a list is a row. The same formula is shown twice,
 * with letters and with the learner's numbers in their places.
 */
export type Formula =
  | string
  | readonly Formula[]
  | { readonly over: readonly [above: Formula, below: Formula] }
  | { readonly power: readonly [base: Formula, exponent: Formula] }
  | { readonly sum: readonly [from: Formula, to: Formula, of: Formula] }
  | { readonly letter: string }
  | { readonly number: string };

export const over = (above: Formula, below: Formula): Formula => ({ over: [above, below] });
export const power = (base: Formula, exponent: Formula): Formula => ({ power: [base, exponent] });
export const sum = (from: Formula, to: Formula, of: Formula): Formula => ({ sum: [from, to, of] });
