import { type NumberLocale, type NumberReading, readNumber } from '#domain/answers/read-number.ts';
import { splitRate } from '#domain/answers/split-rate.ts';
import { type Fields, isBlank, textOf } from '../fields.ts';
import { type Grade, graded, type Incomplete, incomplete, type Remark } from '../grade-types.ts';
import type { NumberQuestion } from '../question.ts';
import { meaningIn, type Read } from './meaning.ts';
import { decimalsMissing, exactFor } from './precision.ts';

/** Whether two numbers agree within the tolerance, whatever the last binary digit says. */
const agree = (a: number, b: number, tolerance: number): boolean => Math.abs(a - b) <= tolerance * (1 + 1e-12) + 1e-12;

function remarkOn(question: NumberQuestion, value: number): Remark {
  const part = 'number';
  if (agree(value, question.answer, question.tolerance)) {
    const exact = exactFor(value, question);
    return exact === undefined ? { part, verdict: 'right' } : { part, verdict: 'right', exact };
  }
  const known = question.wrong.findIndex(({ answer }) => agree(value, answer, question.tolerance));
  if (known >= 0) return { part, verdict: 'wrong', known, misconception: question.wrong[known]?.misconception?.id };
  const decimals = decimalsMissing(value, question);
  return decimals === undefined ? { part, verdict: 'wrong' } : { part, verdict: 'near', decimals };
}

/** Reads a number with its unit, and takes off that it is by the year. */
function read(typed: string, locale: NumberLocale): Read | Exclude<NumberReading, { status: 'read' }> {
  const { text, yearly } = splitRate(typed);
  const reading = readNumber(text, locale);
  return reading.status === 'read' ? { ...reading, yearly } : reading;
}

/** A bare decimal where a percentage is asked for and which is no answer to it may be meant as a share: 0.65 as 65%. */
function askWhetherShare(reading: Read, { unit, units }: NumberQuestion): Incomplete | undefined {
  const { value } = reading;
  const isDecimal = value !== 0 && Math.abs(value) < 1;
  if (!units.includes('%') || reading.unit !== undefined || !isDecimal) return undefined;
  const choices = [Number((value * 100).toPrecision(12)), value].map((meant) => `${meant}%`);
  return { ...incomplete('share', 'number'), reading, asked: unit, choices };
}

/**
 * Reads the number as a fair examiner would; what cannot be read, has another unit, or may be a share where a percentage
 * is asked for, is asked about and not marked.
 */
export function gradeNumeric(question: NumberQuestion, fields: Fields, locale: NumberLocale): Grade {
  if (isBlank(fields, 'number')) return incomplete('number', 'number');
  const reading = read(textOf(fields, 'number'), locale);
  if (reading.status === 'ambiguous')
    return { ...incomplete('ambiguous', 'number'), reading, choices: reading.values.map(String) };
  if (reading.status === 'unreadable') return { ...incomplete('unreadable', 'number'), reading };
  const value = meaningIn(question, reading);
  if (typeof value !== 'number') return value;
  const remark = remarkOn(question, value);
  const asksShare = remark.verdict !== 'right' && remark.known === undefined && askWhetherShare(reading, question);
  return asksShare || graded(remark.verdict === 'right' ? 1 : 0, question.points, [remark]);
}
