import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../read-files.ts';
import { compareLessons } from './languages/compare-lessons.ts';
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
    const objectives = front('en')?.objectives.length === front('zh')?.objectives.length;
    return [
      ...compareLessons(path, en, zh),
      ...(objectives ? [] : [`${path}: the two languages list different numbers of objectives; make them the same.`]),
      ...(front('en')?.order === front('zh')?.order
        ? []
        : [`${path}: order differs between the languages; make it the same.`]),
      ...unknownIds(`content/lessons/en/${path}.mdx`, readLessonBody(en), course),
      ...unknownIds(`content/lessons/zh/${path}.mdx`, readLessonBody(zh), course),
    ];
  });
}
