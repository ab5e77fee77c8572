import type { Problem } from '../../read-files.ts';
import type { CourseText } from './course-texts.ts';

const wordThenSign = /[\p{L}\p{N}]\*\*[\p{P}\p{S}]/u;
const signThenWord = /[\p{P}\p{S}]\*\*[\p{L}\p{N}]/u;

/** The places at which a text has `**`, with the characters around them; every second one ends an emphasis. */
const marksIn = (text: string): readonly string[] =>
  [...text.matchAll(/\*\*/g)].map(({ index }) => text.slice(Math.max(0, index - 1), index + 3));

/**
 * Emphasis of lessons that Markdown leaves as asterisks: it begins none between a word and a sign, and ends none between a
 * sign and a word, which are common in Chinese for want of spaces.
 */
export function checkUnseenEmphasis(texts: readonly CourseText[]): readonly Problem[] {
  return texts
    .filter(({ file }) => file.endsWith('.mdx'))
    .flatMap(({ file, text }) =>
      marksIn(text)
        .filter((around, place) => (place % 2 === 0 ? wordThenSign : signThenWord).test(around))
        .map((around) => `${file}: “${around}” in “${text.slice(0, 20)}…” stays as asterisks: take the sign out.`),
    );
}
