import type { TermKey } from '#domain/answers/text-key.ts';
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
