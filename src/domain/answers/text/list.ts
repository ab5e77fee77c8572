/**
 * With these characters before or behind them 和, 与 and 及 are part of a word: 参与, 温和, 普及; 和谐, 与众, 及时. Only those that
 * hardly ever end or begin another word: 需求和欲望 and 客户与会员 are two words each.
 */
const WORD_BEFORE = '(?<![饱缓柔温总亲]和|[参赠]与|[普涉触波殃埃]及)';
const WORD_BEHIND = '(?!(?<=和)[谐睦解]|(?<=与)众|(?<=及)[时格])';
/** 和 与 及 以及 (and &) between Chinese words count as an enumeration comma. */
const CONJUNCTION = new RegExp(
  `(?<=[\\p{L}\\d]\\s*)(?:以及|[和与與及]${WORD_BEFORE}${WORD_BEHIND}|(?<=\\p{sc=Han}\\s*)&(?=\\s*\\p{sc=Han}))(?=\\s*[\\p{L}\\d])`,
  'gu',
);
/** (1), 1. and 1) in front of an item; circled digits are folded to (1). */
const LIST_NUMBER = /\(\d{1,2}\)|(?<![\d:.,/])\d{1,2}[.、)](?!\d)(?=\s*\S)/g;
/** Commas and slashes between digits belong to a number; a space separates only Chinese items. */
const SEPARATOR = /[、;\n]|(?<!\d)[,/]|[,/](?!\d)|(?<=\p{sc=Han})\s+(?=\p{sc=Han})|(?<![a-z])and(?![a-z])|&/u;

/** Puts an enumeration comma in place of Chinese conjunctions. */
export function foldConjunctions(text: string): string {
  return text.replace(CONJUNCTION, '、');
}

/** Puts an enumeration comma in place of list numbers, if they count from 1. */
export function foldListNumbers(text: string): string {
  const numbers = [...text.matchAll(LIST_NUMBER)].map(([number]) => Number(number.replace(/\D/g, '')));
  const counts = numbers.every((number, at) => number === at + 1);
  return counts && numbers.length > 1 ? text.replace(LIST_NUMBER, '、') : text;
}

/** The items of a list whose script is folded. */
export function splitItems(text: string): readonly string[] {
  return foldConjunctions(foldListNumbers(text)).split(SEPARATOR);
}
