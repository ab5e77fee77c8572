import { rewrite } from '#domain/answers/rewrite.ts';
import { unitsOf } from './units.ts';

const NUMBERS = /\d+(?:[.:,-]\d+)*|[零〇一二三四五六七八九十百千万萬亿億两兩]|%/g;
const NEGATIONS = /[不非无無没沒未勿否]|(?<![a-z])(?:not?|never|without|non|un|dis)(?![a-z])/g;

/** True when two folded terms differ in what is never a slip: a number, a negation or an abbreviation. */
export function contradicts(typed: string, form: string, abbreviations: readonly string[]): boolean {
  return (
    listOf(typed, NUMBERS) !== listOf(form, NUMBERS) ||
    typed.match(NEGATIONS)?.length !== form.match(NEGATIONS)?.length ||
    isAnotherAbbreviation(typed, form, abbreviations)
  );
}

/**
 * True when two terms differ only in a character and its opposite.
 *
 * @param opposites pairs of characters, such as 内外
 */
export function isOpposite(typed: string, form: string, opposites: readonly string[]): boolean {
  return opposites.some((pair) => rewrite(typed, [pair]) === rewrite(form, [pair]));
}

function listOf(text: string, pattern: RegExp): string {
  return (text.match(pattern) ?? []).join(' ');
}

/** An abbreviation is all or nothing; a term that is only abbreviations has no slips at all. */
function isAnotherAbbreviation(typed: string, form: string, abbreviations: readonly string[]): boolean {
  const written = unitsOf(form).filter((unit) => abbreviations.includes(unit));
  if (written.length === unitsOf(form).length) return true;
  return (
    written.join(' ') !==
    unitsOf(typed)
      .filter((unit) => written.includes(unit))
      .join(' ')
  );
}
