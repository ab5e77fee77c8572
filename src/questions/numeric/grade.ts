import { type NumberLocale, type NumberReading, readNumber } from '#domain/answers/read-number.ts';
import { foldEnglishWord } from '#domain/answers/text/english-word.ts';
import { type Fields, isBlank, textOf } from '../fields.ts';
import { type Grade, graded, incomplete, type Remark } from '../grade-types.ts';
import type { NumberQuestion } from '../question.ts';

type Read = Extract<NumberReading, { status: 'read' }>;

/** One form for a unit: years, Year and year are the same. */
const foldUnit = (unit: string): string => foldEnglishWord(unit.toLowerCase());

/**
 * The number that was meant, in the unit of the question; undefined when its unit is another one.
 * A percentage answers a question without unit as a share: 80 % is 0.8.
 */
function inUnit({ value, unit }: Read, { units }: NumberQuestion): number | undefined {
  if (unit === undefined || units.map(foldUnit).includes(foldUnit(unit))) return value;
  if (unit === '%' && units.length === 0) return value / 100;
  return undefined;
}

/** Whether two numbers agree within the tolerance, whatever the last binary digit says. */
const agree = (a: number, b: number, tolerance: number): boolean => Math.abs(a - b) <= tolerance * (1 + 1e-12) + 1e-12;

function remarkOn(question: NumberQuestion, value: number): Remark {
  if (agree(value, question.answer, question.tolerance)) return { part: 'number', verdict: 'right' };
  const known = question.wrong.findIndex(({ answer }) => agree(value, answer, question.tolerance));
  if (known < 0) return { part: 'number', verdict: 'wrong' };
  return { part: 'number', verdict: 'wrong', known, misconception: question.wrong[known]?.misconception?.id };
}

/** Reads the number as a fair examiner would; what cannot be read, or has another unit, is asked about and not marked. */
export function gradeNumeric(question: NumberQuestion, fields: Fields, locale: NumberLocale): Grade {
  if (isBlank(fields, 'number')) return incomplete('number', 'number');
  const reading = readNumber(textOf(fields, 'number'), locale);
  if (reading.status !== 'read') return { ...incomplete(reading.status, 'number'), reading };
  const value = inUnit(reading, question);
  if (value === undefined) return { ...incomplete('unit', 'number'), reading };
  const remark = remarkOn(question, value);
  return graded(remark.verdict === 'right' ? 1 : 0, question.points, [remark]);
}
