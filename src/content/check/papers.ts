import { drawPaper, PaperError } from '#domain/papers/draw-paper.ts';
import { bankItems } from '../bank-items.ts';
import { paperSeeds } from '../paper-seeds.ts';
import type { Problem } from '../read-files.ts';
import type { Course } from './references-between-files.ts';

/** Whether every published form of every paper can be drawn from the bank. */
export function checkPapers({ papers, questions, lessons }: Course): Problem[] {
  const bank = bankItems(
    questions,
    lessons.map(({ id }) => id),
  );
  return papers.flatMap(({ file, id, data }) => {
    try {
      for (const seed of paperSeeds) drawPaper(id, data.sections, bank, seed);
      return [];
    } catch (error) {
      if (!(error instanceof PaperError)) throw error;
      return [`${file}: ${error.message}; lower its count or widen "from".`];
    }
  });
}
