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
 * True when two terms of the same length have a character and its opposite in the same place, whatever else is off:
 * 卖方市厂 is no slip of 买方市场.
 *
 * @param opposites pairs of characters, such as 内外
 */
export function isOpposite(typed: string, form: string, opposites: readonly string[]): boolean {
  const [left, right] = [[...typed], [...form]];
  const areOpposites = (one: string, other: string) =>
    one !== other && opposites.some((pair) => pair.includes(one) && pair.includes(other));
  return left.length === right.length && right.some((character, at) => areOpposites(left[at] ?? '', character));
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
