import type { Language } from '#i18n/languages.ts';
import { listSureAndWrong, type SureAndWrong } from '#stores/sure-and-wrong.ts';
import type { ExerciseQuestion } from '../exercise/exercise-question.ts';
import { loadExercise } from '../exercise/load-exercise.ts';
import { loadMarker } from '../load-marker.ts';

/** A confident error with its question, and whether a better answer has followed. */
export interface ReviewItem extends SureAndWrong {
  readonly found: ExerciseQuestion;
  readonly settled: boolean;
}

function kept(): readonly SureAndWrong[] {
  try {
    return listSureAndWrong(localStorage);
  } catch {
    return [];
  }
}

/** Answers are marked again here: stored are the answers, not what was thought of them. */
async function isSettled(found: ExerciseQuestion, { answer }: SureAndWrong, lang: Language): Promise<boolean> {
  const grade = (await loadMarker(found, lang)).mark(answer.fields);
  return answer.submitted && grade.status === 'graded' && grade.result === 'correct';
}

/** The confident errors of this browser that are still about a question as it stands. Fails when one cannot be loaded. */
export async function loadReview(folder: string, lang: Language): Promise<readonly ReviewItem[]> {
  const errors = kept();
  const items = errors.map(({ questionId, answer }) => ({
    question: questionId,
    revision: answer.revision,
    points: 1,
  }));
  const loaded = await loadExercise(items, { folder, lang });
  const reviewed = errors.map(async (error, index): Promise<readonly ReviewItem[]> => {
    const found = loaded[index]?.found;
    if (found?.question.revision !== error.answer.revision) return [];
    return [{ ...error, found, settled: await isSettled(found, error, lang) }];
  });
  const list = (await Promise.all(reviewed)).flat();
  return [...list.filter(({ settled }) => !settled), ...list.filter(({ settled }) => settled)];
}
