import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../read-files.ts';
import type { Course } from '../references-between-files.ts';
import { textPairs } from '../text-pairs.ts';

/** Words that call on research without saying whose. */
const callsOnResearch =
  /\b(?:research|studies|surveys|evidence|experiments)(?: \w+){0,2} (?:shows?|showed|finds?|found|suggests?|proves?|indicates?|keeps?|compares?|is mixed)\b|\b(?:some|many|several|most) (?:researchers|scholars|studies|surveys)\b|\bresearchers\b|\bresearch (?:literature|since)\b|\bhas been (?:shown|proved|proven)\b|\b(?:it is )?well known that\b|研究(?:表明|发现|显示|证明|指出|者)|有学者|学者们|不少学者|调查(?:表明|显示|发现)|文献(?:表明|支持)|学术文献|据统计|数据表明|事实证明|众所周知|普遍认为/iu;

const remedy = 'name and cite the work, or say it as what it is';

function lessonFaults(root: string, { file, id }: Course['lessons'][number]): readonly Problem[] {
  const paragraphs = readFileSync(join(root, 'lessons', `${id}.mdx`), 'utf8')
    .replace(/^---[\s\S]*?\n---/, '')
    .split(/\n\s*\n/);
  return paragraphs
    .filter((paragraph) => !paragraph.includes('<Cite'))
    .flatMap((paragraph) => {
      const found = callsOnResearch.exec(paragraph.replace(/\s+/g, ' '));
      return found ? [`${file}: “${found[0]}” stands in a paragraph without a source; ${remedy}.`] : [];
    });
}

function fieldFaults(file: string, data: unknown): readonly Problem[] {
  return textPairs(data).flatMap(({ path, en, zh }) =>
    [en, zh].flatMap((text) => {
      const found = callsOnResearch.exec(text);
      return found ? [`${file}: “${found[0]}” in ${path} has no source; ${remedy}.`] : [];
    }),
  );
}

/** Works that are known through another: the year named, and the source in which it was seen. */
const seenThrough: Readonly<Record<string, readonly number[]>> = {
  'berry-1983': [1982],
  'service-marketing-origin': [1973],
  'six-markets': [1997],
  'intermediary-market': [1991, 1997],
  'three-crm-types': [2001],
};

/** Years of works that a term names in English without citing a work of that year. */
function uncitedWorks({ file, id, data }: Course['glossary'][number], years: ReadonlyMap<string, number>) {
  const cited = [...data.references.map((key) => years.get(key)), ...(seenThrough[id] ?? [])];
  const text = [data.definition.en, data.origin?.en, data.caution?.en].join(' ');
  return [...text.matchAll(/\b[A-Z][\w’-]+[^.;]{0,30}?\b((?:19|20)\d\d)\b(?!s)/g)]
    .filter(([, year]) => !cited.includes(Number(year)))
    .map(([name]) => `${file}: “${name}” is named without a source; add the work to references.`);
}

/** Claims that call on research, and works named, where no source is given. */
export function checkClaims(root: string, course: Course): readonly Problem[] {
  const years = new Map(course.references.map(({ id, data }) => [id, data.year]));
  return [
    ...course.lessons.flatMap((lesson) => lessonFaults(root, lesson)),
    ...course.glossary.flatMap(({ file, data }) => (data.references.length > 0 ? [] : fieldFaults(file, data))),
    ...course.questions.flatMap(({ file, data }) => (data.source?.reference ? [] : fieldFaults(file, data))),
    ...course.contrasts.flatMap(({ file, data }) => fieldFaults(file, data)),
    ...course.glossary.flatMap((term) => uncitedWorks(term, years)),
  ];
}
