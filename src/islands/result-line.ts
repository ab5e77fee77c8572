import { pointsFor } from '#domain/assignment/marks.ts';
import { fill } from '#i18n/fill.ts';
import type { Grade, Graded, Incomplete } from '#questions/grade-types.ts';
import type { InterfaceTexts } from './interface-texts.ts';
import type { Conduct } from './question-conduct.ts';

type Texts = InterfaceTexts['question'];

/** Points as they are shown: at most two decimals. */
export const shownPoints = (points: number): string => String(Math.round(points * 100) / 100);

const results = { correct: 'resultCorrect', partial: 'resultPartial', incorrect: 'resultIncorrect' } as const;

/** Whether nothing is wrong and something that belongs to the answer was left out. */
const isShort = ({ remarks }: Graded): boolean =>
  remarks.some(({ verdict }) => verdict === 'missed') &&
  remarks.every(({ verdict }) => verdict === 'missed' || verdict === 'right');

function gradedLine(grade: Graded, texts: Texts): string {
  const line = fill(texts[results[grade.result]], {
    earned: shownPoints(grade.earned),
    possible: shownPoints(grade.possible),
  });
  return isShort(grade) ? fill(texts.resultShort, { line }) : line;
}

/** Why there is no result yet, and where. */
function missingLine({ missing, gap, inPart, reading, asked }: Incomplete, texts: Texts): string {
  const written = reading?.status === 'read' ? (reading.unit ?? '') : '';
  const plain = missing === 'unit' && asked === undefined ? texts.noUnit : texts.missing[missing];
  const line =
    missing === 'text' && gap !== undefined
      ? fill(texts.emptyGap, { n: gap })
      : fill(plain, { written, asked: asked ?? texts.plainNumber });
  return inPart === undefined ? line : fill(texts.inPart, { n: inPart, line });
}

/** The sentence about a result, or about why there is none yet. */
export function resultLine(grade: Grade | undefined, texts: Texts): string {
  if (!grade) return '';
  return grade.status === 'graded' ? gradedLine(grade, texts) : missingLine(grade, texts);
}

/** What is said of a question that was handed in without an answer that could be marked. */
export const noAnswerLine = (possible: number, texts: Texts): string =>
  fill(texts.noAnswer, { earned: 0, possible: shownPoints(possible) });

/** The grade in the points that the question is worth where it stands, less what its hints cost there. */
export function gradeHere(grade: Graded, { points = grade.possible, hintCost }: Conduct, hintsShown: number): Graded {
  const share = grade.earned / grade.possible;
  return { ...grade, earned: pointsFor({ points, share, hintsShown }, hintCost), possible: points };
}
