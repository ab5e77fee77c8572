/**
 * A formula as data, rendered as MathML: a text is an operator or name, a list is a row. The same formula is shown twice,
 * with letters and with the learner's numbers in their places.
 */
export type Formula =
  | string
  | readonly Formula[]
  | { readonly over: readonly [above: Formula, below: Formula] }
  | { readonly power: readonly [base: Formula, exponent: Formula] }
  | { readonly sum: { readonly from: Formula; readonly to: Formula; readonly of: Formula } }
  | { readonly letter: string }
  | { readonly number: string };

export const over = (above: Formula, below: Formula): Formula => ({ over: [above, below] });
export const power = (base: Formula, exponent: Formula): Formula => ({ power: [base, exponent] });
export const sum = (from: Formula, to: Formula, of: Formula): Formula => ({ sum: { from, to, of } });

/** What a formula is put together from, in the order in which it is read. */
function partsOf(formula: Formula): readonly Formula[] {
  if (typeof formula === 'string') return [];
  if (!('length' in formula)) {
    if ('over' in formula) return formula.over;
    if ('power' in formula) return formula.power;
    return 'sum' in formula ? [formula.sum.from, formula.sum.to, formula.sum.of] : [];
  }
  return formula;
}

/** The letters of a formula, each once, in the order in which they are read. */
export function lettersIn(formula: Formula): readonly string[] {
  if (typeof formula !== 'string' && 'letter' in formula) return [formula.letter];
  return [...new Set(partsOf(formula).flatMap(lettersIn))];
}
