import { pointsFor } from '#domain/assignment/marks.ts';
import { fill } from '#i18n/fill.ts';
import type { Grade, Graded } from '#questions/grade-types.ts';
import type { InterfaceTexts } from './interface-texts.ts';
import type { Conduct } from './question-conduct.ts';

type Texts = InterfaceTexts['question'];

/** Points as they are shown: at most two decimals. */
export const shownPoints = (points: number): string => String(Math.round(points * 100) / 100);

const results = { correct: 'resultCorrect', partial: 'resultPartial', incorrect: 'resultIncorrect' } as const;

/** The sentence about a result, or about why there is none yet. */
export function resultLine(grade: Grade | undefined, unit: string | undefined, texts: Texts): string {
  if (!grade) return '';
  if (grade.status === 'graded')
    return fill(texts[results[grade.result]], {
      earned: shownPoints(grade.earned),
      possible: shownPoints(grade.possible),
    });
  if (grade.missing !== 'unit') return texts.missing[grade.missing];
  const written = grade.reading?.status === 'read' ? (grade.reading.unit ?? '') : '';
  return fill(texts.wrongUnit, { written, asked: unit ?? '1' });
}

/** What is said of a question that was handed in without an answer that could be marked. */
export const noAnswerLine = (possible: number, texts: Texts): string =>
  fill(texts.noAnswer, { earned: 0, possible: shownPoints(possible) });

/** The grade in the points that the question is worth where it stands, less what its hints cost there. */
export function gradeHere(grade: Graded, { points = grade.possible, hintCost }: Conduct, hintsShown: number): Graded {
  const share = grade.earned / grade.possible;
  return { ...grade, earned: pointsFor({ points, share, hintsShown }, hintCost), possible: points };
}
