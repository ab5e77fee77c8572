import type { TermKey, TextKey } from '#domain/answers/text-key.ts';
import { foldTerm, withoutSpaces } from './fold-term.ts';
import { type NearReason, nearReason, spells } from './near.ts';
import { contradicts, isOpposite } from './vetoes.ts';

/** The reason for which a typed term that does not match is near to another one, unless it is simply different. */
export function findNearReason(typed: string, term: TermKey, key: TextKey): NearReason | undefined {
  const { text, letters } = foldTerm(typed, key.abbreviations);
  const sounds = key.sounds.split(' ');
  if (term.formula || term.forms.some((form) => isOpposite(text, form, key.opposites.split(' ')))) return undefined;
  if (term.forms.some((form) => /\p{sc=Han}{2}/u.test(form) && spells(letters, withoutSpaces(form), sounds)))
    return { kind: 'pinyin' };
  const pairs = [...term.forms.map((form) => [text, form] as const), [letters, term.letters] as const];
  return pairs
    .filter(([, form]) => !contradicts(text, form, key.abbreviations))
    .map(([left, right]) => nearReason(left, right, sounds))
    .find((reason) => reason && !(term.ordered && reason.kind === 'oneCharacter' && reason.slip === 'swapped'));
}
