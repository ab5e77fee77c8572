import { foldWidth } from '#domain/answers/fold-width.ts';

const LONGEST = 100;

/**
 * Folds what was typed to plain signs, before any meaning is looked for. Raised digits and fraction characters are
 * spelt out first, since compatibility folding would turn 10⁵ into 105 and 2½ into 21/2.
 *
 * @returns undefined for digits nobody here could check (other scripts, Roman, circled, subscript) and for text over
 * 100 characters
 */
export function foldNumber(input: string): string | undefined {
  const spelt = spellFractions(spellPowers(input));
  if (/\p{No}|\u20e3|(?!〇)\p{Nl}/u.test(spelt)) return undefined;
  const folded = foldSigns(foldWidth(spelt));
  return /(?![0-9])\p{Nd}/u.test(folded) || folded.length > LONGEST ? undefined : folded;
}

function spellPowers(text: string): string {
  return text.replace(/(?<=\p{Nd})[⁺⁻]?[⁰¹²³⁴-⁹]+/gu, (raised) => `^${raised.normalize('NFKC')}`);
}

function spellFractions(text: string): string {
  return text.replace(/[¼-¾⅐-⅟↉]/g, (fraction) => ` ${fraction.normalize('NFKC')} `);
}

/** One sign for each meaning: every dash is `-`, every slash `/`, every apostrophe `'`, every space one space. */
function foldSigns(text: string): string {
  return text
    .replace(/[−‐-—]/g, '-')
    .replace(/[⁄∕]/g, '/')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/\s*[\n\v\f\r\u0085\u2028\u2029]\s*/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}
