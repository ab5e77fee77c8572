import { globSync, readFileSync } from 'node:fs';
import type { CourseText } from './course-texts.ts';

/** Source files with words that a reader sees: figures, calculators, drawn problems and the interface. */
const sources = ['figures/*.astro', 'calculators/**/*.ts', 'problems/**/*.ts', 'i18n/**/*.ts', 'simulations/**/*.ts'];

/** String literals on one line, in any of the three quotes. */
const literal = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\\n]|\\.)*)`/g;

/** English texts may name a Chinese term between their words. */
const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text) && !/[a-z]{2,} [a-z]{2,} /.test(text);

function textsIn(file: string): readonly CourseText[] {
  const literals = [...readFileSync(file, 'utf8').matchAll(literal)].map((match) => match.slice(1).join(''));
  return literals
    .filter((text) => /\p{Script=Han}|\w \w/u.test(text))
    .map((text) => ({ file, language: isChinese(text) ? 'zh' : 'en', text }));
}

/** Every text of figures, calculators and the interface, with the file it stands in. */
export const interfaceTexts = (): readonly CourseText[] =>
  globSync(sources.map((pattern) => `src/${pattern}`))
    .toSorted()
    .flatMap(textsIn);
