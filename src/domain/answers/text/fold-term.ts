import type { Term } from '#domain/answers/text-key.ts';
import { foldEnglishWord, toSingular } from './english-word.ts';
import { foldConjunctions, foldListNumbers } from './list.ts';

const SINGLE_LETTER = /(?<![a-z0-9])([a-z])[./·-]\s*(?=[a-z](?![a-z0-9]))/gi;
/** Marks that do not count. Between digits they do: 80:20 is not 8020. */
const MARK = '(?:[-=]>|(?![%&#@*])\\p{P}|[−→~|`\\s])';
/** Before a word, hyphenated to it or not; in "A. Berry" it is an initial. */
const ARTICLE = /(?<![a-z0-9.'])(?:an?|the)(?![.'’])[\s\p{P}]+(?=[a-z0-9])/gu;
const MARKS = new RegExp(`${MARK}+(?!\\d)|(?<!\\d)${MARK}+`, 'gu');

/** Drops a label such as 答案： in front of an answer. */
export function dropLabel(text: string): string {
  return text.replace(/^\s*(?:答案?|answer)\s*:/, '');
}

/** Joins the letters of an abbreviation: C/S, C.R.M. */
export function joinLetters(text: string): string {
  return text.replace(SINGLE_LETTER, '$1');
}

/**
 * Folds a term whose script is folded: marks, spaces, conjunctions, English plurals, spelling and articles.
 *
 * @param abbreviations Latin words that stay as they are, even with an s at the end
 */
export function foldTerm(text: string, abbreviations: readonly string[]): Term {
  const listed = foldConjunctions(foldListNumbers(text));
  const words = foldMarks(dropArticles(listed)).replace(/[a-z0-9]+/g, (word) => foldWord(word, abbreviations));
  return { text: closeUp(words), letters: withoutSpaces(foldMarks(listed)) };
}

/** An abbreviation may stand in the plural; its spelling is its own (SERVQUALL is not SERVQUAL). */
function foldWord(word: string, abbreviations: readonly string[]): string {
  if (abbreviations.includes(word)) return word;
  const folded = foldEnglishWord(word);
  return abbreviations.includes(folded) ? toSingular(word) : folded;
}

/** Folds a formula: every sign counts; spaces, ÷ for /, the kind of dash and a closing 。 do not. */
export function foldFormula(text: string): string {
  return withoutSpaces(text)
    .replace(/÷/g, '/')
    .replace(/[−‐-—]/g, '-')
    .replace(/。$/, '');
}

/** A text without its spaces. */
export function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '');
}

function foldMarks(text: string): string {
  return joinLetters(text.replace(/(?<=[a-z0-9])['‘’ʼ]s?(?![a-z])/g, ''))
    .replace(/(?<=\d)\s*[:∶/]\s*(?=\d)/g, ':')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(/(?<=\d)[−‐-—](?=\d)/g, '-')
    .replace(/&/g, ' and ')
    .replace(MARKS, ' ')
    .trim();
}

function dropArticles(text: string): string {
  return /\p{sc=Han}/u.test(text) ? text : text.replace(ARTICLE, '');
}

function closeUp(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/(?<![a-z0-9]) | (?![a-z0-9])/g, '');
}
