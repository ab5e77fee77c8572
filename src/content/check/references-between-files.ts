import type { Entry, Folder, Problem } from '../read-files.ts';

export type Course = { readonly [F in Folder]: readonly Entry<F>[] };

/** The last part of a path: the lesson id of `en/u2/two-logics`, the question id of `two-logics/price-cut`. */
const baseName = (path: string): string => path.split('/').at(-1) ?? path;

class Checker {
  readonly problems: Problem[] = [];
  readonly known: Record<'concept' | 'lesson' | 'reference' | 'misconception' | 'unit', ReadonlySet<string>>;

  constructor(course: Course) {
    this.known = {
      concept: new Set(course.glossary.map((entry) => entry.id)),
      lesson: new Set(course.lessons.map((entry) => baseName(entry.id))),
      reference: new Set(course.references.map((entry) => entry.id)),
      misconception: new Set(course.misconceptions.map((entry) => entry.id)),
      unit: new Set(course.units.map((entry) => entry.id)),
    };
  }

  require(kind: keyof Checker['known'], id: string | undefined, file: string, field: string): void {
    if (id === undefined || this.known[kind].has(id)) return;
    const folder = {
      concept: 'glossary',
      lesson: 'lessons/<lang>/<unit>',
      reference: 'references',
      misconception: 'misconceptions',
      unit: 'units',
    }[kind];
    this.problems.push(
      `${file}: ${field} names the ${kind} "${id}", which does not exist; correct the id or add it under content/${folder}/.`,
    );
  }
}

/** Every `misconception` field inside a question, wherever it stands. */
function misconceptionsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(misconceptionsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'misconception' && typeof inner === 'string' ? [inner] : misconceptionsIn(inner),
  );
}

function checkQuestion(checker: Checker, course: Course, { file, id, data }: Entry<'questions'>): void {
  const lessonId = id.split('/')[0] ?? '';
  checker.require('lesson', lessonId, file, 'its folder');
  for (const concept of data.concepts) checker.require('concept', concept, file, 'concepts');
  for (const misconception of misconceptionsIn(data))
    checker.require('misconception', misconception, file, 'misconception');
  checker.require('reference', data.source?.reference, file, 'source.reference');
  const lesson = course.lessons.find((entry) => baseName(entry.id) === lessonId);
  if (lesson && data.objective > lesson.data.objectives.length)
    checker.problems.push(
      `${file}: objective is ${data.objective}, but ${lessonId} has only ${lesson.data.objectives.length} objectives; use a number from 1 to ${lesson.data.objectives.length}.`,
    );
}

/** Whether every id that one file uses exists in another. */
export function checkReferencesBetweenFiles(course: Course): Problem[] {
  const checker = new Checker(course);
  for (const question of course.questions) checkQuestion(checker, course, question);
  for (const { file, id } of course.lessons) checker.require('unit', id.split('/')[1], file, 'its folder');
  for (const { file, data } of course.glossary) {
    for (const key of data.references) checker.require('reference', key, file, 'references');
    for (const other of data.confusedWith) checker.require('concept', other, file, 'confusedWith');
  }
  for (const { file, data } of course.cases) {
    checker.require('lesson', data.lesson, file, 'lesson');
    for (const concept of data.concepts) checker.require('concept', concept, file, 'concepts');
  }
  return checker.problems;
}
