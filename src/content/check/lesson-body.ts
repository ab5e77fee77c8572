import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../read-files.ts';
import type { Course } from './references-between-files.ts';

/** What the body of a lesson refers to, in order of appearance. */
export type LessonBody = {
  readonly questions: readonly string[];
  readonly calculators: readonly string[];
  readonly figures: readonly string[];
  readonly contrasts: readonly string[];
  readonly terms: readonly string[];
  readonly citations: readonly string[];
  /** Pages of the site that the text leads to. */
  readonly pages: readonly string[];
  readonly headings: number;
  readonly corrections: readonly number[];
};

const attribute = (source: string, component: string, name: string): string[] =>
  [...source.matchAll(new RegExp(`<${component}\\b[^>]*?\\b${name}="([^"]+)"`, 'g'))].map((match) => match[1] ?? '');

/** Reads the references of one MDX body; a pattern is enough, since authors write these components with literal ids. */
export function readLessonBody(source: string): LessonBody {
  const body = source.replace(/^---[\s\S]*?\n---/, '');
  return {
    questions: attribute(body, 'Question', 'id'),
    calculators: attribute(body, 'Calculator', 'id'),
    figures: attribute(body, 'Figure', 'id'),
    contrasts: attribute(body, 'Contrast', 'id'),
    terms: attribute(body, 'Term', 'id'),
    citations: attribute(body, 'Cite', 'key'),
    pages: attribute(body, 'PageLink', 'to'),
    headings: [...body.matchAll(/^#{2,3} /gm)].length,
    corrections: attribute(body, 'Aside', 'corrects').flatMap((list) => list.split(/[ ,]+/).map(Number)),
  };
}

const sameInBothLanguages = [
  'questions',
  'calculators',
  'figures',
  'contrasts',
  'pages',
  'headings',
  'corrections',
] as const;

function compare(lesson: string, en: LessonBody, zh: LessonBody): Problem[] {
  const problems = sameInBothLanguages
    .filter((part) => JSON.stringify(en[part]) !== JSON.stringify(zh[part]))
    .map(
      (part) =>
        `${lesson}: the English and the Chinese text differ in ${part} (${JSON.stringify(en[part])} against ${JSON.stringify(zh[part])}); make them the same.`,
    );
  const cited = (body: LessonBody) => [...new Set(body.citations)].sort().join(', ');
  if (cited(en) !== cited(zh))
    problems.push(
      `${lesson}: the English text cites ${cited(en) || 'nothing'}, the Chinese ${cited(zh) || 'nothing'}; cite the same sources.`,
    );
  return problems;
}

function unknownIds(file: string, body: LessonBody, course: Course): Problem[] {
  const known = (folder: 'questions' | 'contrasts' | 'glossary' | 'references') =>
    new Set(course[folder].map((entry) => entry.id));
  const missing = (kind: string, ids: readonly string[], folder: Parameters<typeof known>[0]) =>
    ids
      .filter((id) => !known(folder).has(id))
      .map((id) => `${file}: ${kind} "${id}" does not exist; correct the id or add content/${folder}/${id}.yaml.`);
  return [
    ...missing('<Question>', body.questions, 'questions'),
    ...missing('<Contrast>', body.contrasts, 'contrasts'),
    ...missing('<Term>', body.terms, 'glossary'),
    ...missing('<Cite>', body.citations, 'references'),
  ];
}

/** Whether each lesson exists in every language, says the same things in them, and names only what exists. */
export function checkLessonBodies(root: string, course: Course): Problem[] {
  const bodies = new Map(
    course.lessons.map((entry) => [
      entry.id,
      readLessonBody(readFileSync(join(root, 'lessons', `${entry.id}.mdx`), 'utf8')),
    ]),
  );
  const paths = [...new Set(course.lessons.map((entry) => entry.id.slice(3)))];
  return paths.flatMap((path) => {
    const [en, zh] = [bodies.get(`en/${path}`), bodies.get(`zh/${path}`)];
    if (!en || !zh)
      return [`content/lessons/${en ? 'zh' : 'en'}/${path}.mdx is missing; every lesson is written in both languages.`];
    const front = (lang: string) => course.lessons.find((entry) => entry.id === `${lang}/${path}`)?.data;
    const objectives = front('en')?.objectives.length === front('zh')?.objectives.length;
    return [
      ...compare(path, en, zh),
      ...(objectives ? [] : [`${path}: the two languages list different numbers of objectives; make them the same.`]),
      ...(front('en')?.order === front('zh')?.order
        ? []
        : [`${path}: order differs between the languages; make it the same.`]),
      ...unknownIds(`content/lessons/en/${path}.mdx`, en, course),
      ...unknownIds(`content/lessons/zh/${path}.mdx`, zh, course),
    ];
  });
}
