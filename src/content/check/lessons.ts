import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../read-files.ts';
import { compareLessons } from './languages/compare-lessons.ts';
import { compareNumbers } from './languages/compare-numbers.ts';
import { type LessonBody, readLessonBody } from './lesson-body.ts';
import type { Course } from './references-between-files.ts';

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

type FrontMatter = Course['lessons'][number]['data'];

/** What the two languages of a lesson announce differently before its text begins. */
function compareFronts(path: string, en: FrontMatter, zh: FrontMatter): Problem[] {
  if (en.objectives.length !== zh.objectives.length)
    return [`${path}: the two languages list different numbers of objectives; make them the same.`];
  const pairs = [
    [en.title, zh.title],
    [en.summary, zh.summary],
    ...en.objectives.map((objective, index) => [objective, zh.objectives[index] ?? '']),
  ];
  return [
    ...(en.order === zh.order ? [] : [`${path}: order differs between the languages; make it the same.`]),
    ...(en.minutes === zh.minutes ? [] : [`${path}: minutes differ between the languages; make them the same.`]),
    ...pairs.flatMap(([english = '', chinese = '']) => {
      const numbers = compareNumbers(english, chinese);
      return numbers === undefined ? [] : [`${path}: in “${english}” ${numbers}; make the numbers the same.`];
    }),
  ];
}

/** Whether each lesson exists in every language, says the same things in them, and names only what exists. */
export function checkLessonBodies(root: string, course: Course): Problem[] {
  const sources = new Map(
    course.lessons.map(({ id }) => [id, readFileSync(join(root, 'lessons', `${id}.mdx`), 'utf8')]),
  );
  const paths = [...new Set(course.lessons.map((entry) => entry.id.slice(3)))];
  return paths.flatMap((path) => {
    const [en, zh] = [sources.get(`en/${path}`), sources.get(`zh/${path}`)];
    if (!en || !zh)
      return [`content/lessons/${en ? 'zh' : 'en'}/${path}.mdx is missing; every lesson is written in both languages.`];
    const front = (lang: string) => course.lessons.find((entry) => entry.id === `${lang}/${path}`)?.data;
    const [english, chinese] = [front('en'), front('zh')];
    return [
      ...compareLessons(path, en, zh),
      ...(english && chinese ? compareFronts(path, english, chinese) : []),
      ...unknownIds(`content/lessons/en/${path}.mdx`, readLessonBody(en), course),
      ...unknownIds(`content/lessons/zh/${path}.mdx`, readLessonBody(zh), course),
    ];
  });
}
