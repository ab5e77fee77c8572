import { createHash } from 'node:crypto';
import type { Problem } from '../../read-files.ts';
import type { CourseText } from './course-texts.ts';

/** How long a run must be before it counts as shared: words of English, characters of Chinese. */
const shortest = { en: 8, zh: 12 } as const;

/** Bytes that are kept of a fingerprint: of half a million runs, one in a hundred courses is suspected by chance. */
const width = 5;

/** How many signs between its words make a run of English a list of terms or a formula, which nobody owns. */
const listSigns = 3;

/** An equals sign alone makes a formula. */
const signsIn = (text: string): number =>
  text.includes('=') ? listSigns : (text.match(/[,;:/→+×÷−“”]/g)?.length ?? 0);

/** The words of a passage without case and numbers, single letters left out, each with the signs of lists and formulas before it. */
function wordsOf(text: string): readonly { readonly word: string; readonly signs: number }[] {
  const found = text
    .toLowerCase()
    .replace(/['’]/g, '')
    .matchAll(/([^a-z]*)([a-z]{2,})/g);
  return [...found].map(([, before = '', word = '']) => ({ word, signs: signsIn(before) }));
}

function englishRuns(text: string): readonly string[] {
  const words = wordsOf(text);
  const runs = words
    .slice(0, Math.max(0, words.length - shortest.en + 1))
    .map((_, at) => words.slice(at, at + shortest.en));
  return runs
    .filter((run) => run.slice(1).reduce((sum, { signs }) => sum + signs, 0) < listSigns)
    .map((run) => run.map(({ word }) => word).join(' '));
}

/** Runs of Han characters; a list of terms parts them. */
function chineseRuns(text: string): readonly string[] {
  return text.split(/[、/／|→]|”“/).flatMap((part) => {
    const characters: readonly string[] = part.match(/\p{Script=Han}/gu) ?? [];
    const last = characters.length - shortest.zh + 1;
    return characters.slice(0, Math.max(0, last)).map((_, at) => characters.slice(at, at + shortest.zh).join(''));
  });
}

/** Every run of eight English words, or of twelve Chinese characters, in a passage; lists of terms make none. */
const runs = { en: englishRuns, zh: chineseRuns } as const;

const runsOf = (text: string): readonly string[] => [...runs.en(text), ...runs.zh(text)];

/** A short one-way mark of a run, from which the run cannot be read back. */
const fingerprint = (run: string): string =>
  createHash('sha256').update(run).digest().subarray(0, width).toString('hex');

/** The passages of an outside text: paragraphs, list items and cells of tables. */
export const outsidePassages = (text: string): readonly string[] => text.split(/\n\s*\n|\n(?=\s*(?:[-#]|\d+\.)\s)|\|/);

/** The fingerprints of some passages, as they are kept in a file: sorted, each once. */
export function packFingerprints(passages: readonly string[]): Buffer {
  const found = new Set(passages.flatMap(runsOf).map(fingerprint));
  return Buffer.from([...found].sort().join(''), 'hex');
}

/** Reads what packFingerprints wrote. */
export function unpackFingerprints(packed: Buffer): ReadonlySet<string> {
  const hex = packed.toString('hex');
  return new Set(hex.match(new RegExp(`.{${2 * width}}`, 'g')) ?? []);
}

/**
 * The first run that each passage shares with the outside texts.
 *
 * @param names terms of the field, which everybody writes alike
 */
export function checkSharedRuns(
  texts: readonly CourseText[],
  outside: ReadonlySet<string>,
  names: readonly string[],
): readonly Problem[] {
  const named = new Set(names.flatMap(runsOf));
  return texts.flatMap(({ file, language, text }) => {
    const shared = runs[language](text).find((run) => outside.has(fingerprint(run)) && !named.has(run));
    return shared === undefined ? [] : [`${file}: “${shared}” stands so in an outside text; write the sentence anew.`];
  });
}
