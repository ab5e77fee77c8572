/** Before 和, 与 or 及, and behind them, these characters make a word of their own: 参与, 调和, 普及; 和谐, 与众, 及时. */
const WORD_BEFORE = '(?<![饱缓调中柔温平总共亲随附求议祥]和|[参赠给授干]与|[普涉触波危顾论提企惠殃埃]及)';
const WORD_BEHIND = '(?!(?<=和)[谐平睦解气约好缓]|(?<=与)[众会日时]|(?<=及)[时格第早])';
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
