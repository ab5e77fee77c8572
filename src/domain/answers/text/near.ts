import { withoutSpaces } from './fold-term.ts';
import { unitsOf } from './units.ts';

/** What is off in an answer that is nearly right. */
export type NearReason =
  | { readonly kind: 'oneCharacter'; readonly slip: 'wrong' | 'missing' | 'extra' | 'swapped' }
  | { readonly kind: 'homophone' }
  | { readonly kind: 'pinyin' }
  | { readonly kind: 'missingPart' }
  | { readonly kind: 'missingItem' }
  | { readonly kind: 'item'; readonly item: string; readonly reason: NearReason };

const FEWEST_FOR_A_SLIP = 4;

/** The reason for which a folded term is nearly another one, unless it is simply different. */
export function nearReason(typed: string, form: string, sounds: readonly string[]): NearReason | undefined {
  const [left, right] = [[...withoutSpaces(typed)], [...withoutSpaces(form)]];
  if (soundsAlike(left, right, sounds)) return { kind: 'homophone' };
  if (isPart(left.join(''), form)) return { kind: 'missingPart' };
  const slip = right.length < FEWEST_FOR_A_SLIP ? undefined : oneSlip(left, right);
  return slip && { kind: 'oneCharacter', slip };
}

/** True for the pinyin of a whole Chinese term, Latin letters as they are; ü may be typed v or u. */
export function spells(letters: string, form: string, sounds: readonly string[]): boolean {
  if (!form) return !letters;
  const [character = '', ...rest] = [...form];
  return syllablesOf(character, sounds).some(
    (syllable) => letters.startsWith(syllable) && spells(letters.slice(syllable.length), rest.join(''), sounds),
  );
}

function syllablesOf(character: string, sounds: readonly string[]): readonly string[] {
  if (!isHan(character)) return [character];
  const syllables = sounds.filter((group) => group.includes(character)).map((group) => group.replace(/[^a-z]/g, ''));
  return [...syllables, ...syllables.map((syllable) => syllable.replace('v', 'u'))];
}

function soundsAlike(left: readonly string[], right: readonly string[], sounds: readonly string[]): boolean {
  const alike = (typed: string, character: string) =>
    typed === character || (isHan(typed) && sounds.some((group) => group.includes(character) && group.includes(typed)));
  return (
    right.filter(isHan).length > 1 &&
    left.length === right.length &&
    right.every((character, at) => alike(left[at] ?? '', character))
  );
}

function isHan(character: string): boolean {
  return /\p{sc=Han}/u.test(character);
}

/** One piece from the beginning or the end, more than half; in English it ends at a word. */
function isPart(typed: string, form: string): boolean {
  const units = unitsOf(form);
  const whole = units.join('');
  if (typed.length < 2 || typed.length * 2 <= whole.length) return false;
  return units.some((_, at) => typed === units.slice(0, at).join('') || typed === units.slice(at).join(''));
}

function oneSlip(left: readonly string[], right: readonly string[]) {
  const differs = right.findIndex((character, at) => character !== left[at]);
  const from = differs < 0 ? right.length : differs;
  const sameBehind = (skipLeft: number, skipRight: number) =>
    left.slice(from + skipLeft).join('') === right.slice(from + skipRight).join('');
  if (left.length < right.length) return sameBehind(0, 1) ? 'missing' : undefined;
  if (left.length > right.length) return sameBehind(1, 0) ? 'extra' : undefined;
  if (sameBehind(1, 1)) return 'wrong';
  const swapped = left[from] === right[from + 1] && left[from + 1] === right[from];
  return swapped && sameBehind(2, 2) ? 'swapped' : undefined;
}
