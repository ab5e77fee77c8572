import { readFileSync } from 'node:fs';
import { interfaceFiles } from '../interface-files.ts';
import type { CourseText } from './course-texts.ts';

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

/** Every text of figures, calculators, fitted models and the interface, with the file it stands in. */
export const interfaceTexts = (): readonly CourseText[] => interfaceFiles().flatMap(textsIn);
