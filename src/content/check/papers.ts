import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BankItem, drawForms, PaperError } from '#domain/papers/draw-paper.ts';
import { bankItems } from '../bank-items.ts';
import { paperSeeds } from '../paper-seeds.ts';
import type { Problem } from '../read-files.ts';
import { checkPaperMarks } from './paper-marks.ts';
import type { Course } from './references-between-files.ts';

/** The bank of a content folder. */
export function bankOf(root: string, { questions, lessons }: Course): readonly BankItem[] {
  const body = (id: string) => readFileSync(join(root, 'lessons', `${id}.mdx`), 'utf8');
  return bankItems(
    questions,
    lessons.map(({ id }) => ({ id, body: body(id) })),
  );
}

/** Whether every published form of every paper can be drawn from the bank, and marked in whole and half marks. */
export function checkPapers(root: string, course: Course): Problem[] {
  const bank = bankOf(root, course);
  const sections = course.papers.flatMap(({ data }) => data.sections);
  const undrawn = course.papers.flatMap(({ file, id, data }) => {
    try {
      drawForms(id, data.sections, bank, paperSeeds);
      return [];
    } catch (error) {
      if (!(error instanceof PaperError)) throw error;
      return [`${file}: ${error.message}; lower its count or widen "from".`];
    }
  });
  return [...undrawn, ...checkPaperMarks(bank, course.questions, sections)];
}
