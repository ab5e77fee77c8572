import type { Term, TermKey, TextKey } from '#domain/answers/text-key.ts';
import { foldTerm, withoutSpaces } from './fold-term.ts';
import { type NearReason, nearReason, spells } from './near.ts';
import { contradicts, isOpposite } from './vetoes.ts';

/** The reason for which a typed term that does not match is near to another one, unless it is simply different. */
export function findNearReason(typed: string, term: TermKey, key: TextKey): NearReason | undefined {
  const written = foldTerm(typed, key.abbreviations);
  if (term.formula || term.forms.some((form) => isOpposite(written.text, form, key.opposites))) return undefined;
  return isPinyinOf(written, term, key) ? { kind: 'pinyin' } : findSlip(written, term, key);
}

function isPinyinOf({ letters }: Term, { forms }: TermKey, { sounds }: TextKey): boolean {
  return forms.some((form) => /\p{sc=Han}{2}/u.test(form) && spells(letters, withoutSpaces(form), sounds));
}

/** Compares with every form, and with the accepted answer as it is written, before English spelling is folded. */
function findSlip({ text, letters }: Term, term: TermKey, { abbreviations, sounds }: TextKey): NearReason | undefined {
  const [accepted] = term.forms;
  return term.forms
    .filter((form) => !contradicts(text, form, abbreviations))
    .flatMap((form) => [
      nearReason(text, form, sounds),
      form === accepted ? nearReason(letters, term.letters, sounds) : undefined,
    ])
    .find((reason) => reason && !(term.ordered && reason.kind === 'oneCharacter' && reason.slip === 'swapped'));
}
