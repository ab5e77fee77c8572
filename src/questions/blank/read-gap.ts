import { isRival, readText, type TextReading } from '#domain/answers/read-text.ts';
import type { TextKey } from '#domain/answers/text-key.ts';

/** The words of the sentence that a gap stands in, up to the next mark or gap. */
export interface Surroundings {
  readonly before: readonly string[];
  readonly behind: readonly string[];
}

const WORD = /\p{sc=Han}|[\p{L}\p{N}'’-]+/gu;
const MARK = /[^\p{L}\p{N}\s'’-]+/u;
/** What makes a kind of a word: 财务型, 合作式, 保证性, 长期的. Of shorter words it may be a part: 理性. */
const KIND = /^(.*\p{sc=Han}{2})(?:[型式性的类類])\s*$/u;
const KIND_ENDING = /^[型式性的类類层層期]$/u;

const wordsOf = (clause = ''): readonly string[] => clause.toLowerCase().match(WORD) ?? [];

/** What stands around a gap of a stem, where gaps are written {{id}}. */
export function surroundingsOf(stem: string, id: string): Surroundings {
  const [before = '', behind = ''] = stem.split(`{{${id}}}`);
  return { before: wordsOf(before.split(MARK).at(-1)), behind: wordsOf(behind.split(MARK)[0]) };
}

const isHan = (word: string): boolean => /^\p{sc=Han}$/u.test(word);

/** A single Chinese character is no word, unless it makes a kind of one. */
const isPiece = (words: readonly string[]): boolean =>
  words.length > 1 || words.some((word) => !isHan(word) || KIND_ENDING.test(word));

/** Words in a row as they may be typed: Latin words are whole and apart, characters stand together or apart. */
const inARow = (words: readonly string[]): string =>
  words.map((word) => (isHan(word) ? word : `(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`)).join('\\s*');

const heads = (words: readonly string[]): readonly string[][] =>
  words.map((_, at) => words.slice(0, words.length - at)).filter(isPiece);
const tails = (words: readonly string[]): readonly string[][] => words.map((_, at) => words.slice(at)).filter(isPiece);

/** A text without the words of the sentence that it repeats: 财务纽带 in a gap before 纽带, customer loyalty behind customer. */
function withoutRepeated(typed: string, { before, behind }: Surroundings): readonly string[] {
  const patterns = [
    ...heads(behind).map((words) => `^(.+?)\\s*${inARow(words)}\\s*$`),
    ...tails(before).map((words) => `^\\s*${inARow(words)}\\s*(.+)$`),
  ];
  return patterns.flatMap((pattern) => new RegExp(pattern, 'iu').exec(typed)?.[1] ?? []);
}

/**
 * Reads a text that was typed into a gap of a sentence. Words of the sentence that are repeated in the gap do not count,
 * nor does what only makes a kind of a word: 型 式 性 的 类.
 */
export function readGap(typed: string, key: TextKey, around: Surroundings): TextReading {
  const read = (text: string): TextReading => readText(text, key);
  const plain = read(typed);
  if (plain.status === 'match' || plain.status === 'empty' || isRival(typed, key)) return plain;
  const bare = withoutRepeated(typed.slice(0, 100), around);
  const kinds = [typed, ...bare].flatMap((text) => KIND.exec(text)?.[1] ?? []);
  const match = [...bare, ...kinds].map(read).find(({ status }) => status === 'match');
  if (match || plain.status === 'near') return match ?? plain;
  return bare.map(read).find(({ status }) => status === 'near') ?? plain;
}
