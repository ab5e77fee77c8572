import type { TermKey, TextKey } from '#domain/answers/text-key.ts';
import { foldFormula, foldTerm, withoutSpaces } from './fold-term.ts';

/**
 * True when a typed term, its script folded, differs from another one in nothing that counts.
 *
 * @param abbreviations Latin words that are all or nothing
 */
export function matches(
  typed: string,
  { forms, letters, formula }: TermKey,
  abbreviations: readonly string[],
): boolean {
  if (formula) return forms.includes(foldFormula(typed));
  const term = foldTerm(typed, abbreviations);
  return term.letters === letters || forms.map(withoutSpaces).includes(withoutSpaces(term.text));
}

/** True for a term of the subject that the question must be told apart from. */
export function isOther(typed: string, { others, abbreviations }: TextKey): boolean {
  return others.some((other) => matches(typed, other, abbreviations));
}
