import type { TextReading } from '#domain/answers/read-text.ts';
import { type Fields, textOf } from '../fields.ts';
import { type Grade, graded, type Incomplete, incomplete, type Remark } from '../grade-types.ts';
import type { Blank, FillBlanks } from '../question.ts';
import { type AsciiKey, readKey } from './ascii-key.ts';
import { readGap, surroundingsOf } from './read-gap.ts';

/** What was typed into a gap, read against what a blank, or a known wrong answer to one, expects. */
type Read = (expected: { readonly key: AsciiKey }) => TextReading;

/** Reads what was typed into a gap of the stem. */
function readerOf({ stem }: FillBlanks, fields: Fields, { id }: Blank): Read {
  const [typed, around] = [textOf(fields, id), surroundingsOf(stem, id)];
  return ({ key }) => readGap(typed, readKey(key), around);
}

/** The blank whose answer a text is, among those not yet filled; else the one it stands in. */
function blankFor(read: Read, own: Blank, free: readonly Blank[]): Blank {
  const matches = (blank: Blank): boolean => read(blank).status === 'match';
  return free.includes(own) && matches(own) ? own : (free.find(matches) ?? own);
}

/** Which blank each text is graded against: its own, or with `interchangeable` the one it answers. */
function assign(question: FillBlanks, fields: Fields): readonly Blank[] {
  const { blanks, interchangeable } = question;
  if (!interchangeable) return blanks;
  let free = blanks;
  return blanks.map((own) => {
    const blank = blankFor(readerOf(question, fields, own), own, free);
    free = free.filter((other) => other !== blank);
    return blank;
  });
}

function remarkOn(part: string, blank: Blank, read: Read): Remark {
  const reading = read(blank);
  if (reading.status === 'match') return { part, verdict: 'right' };
  const known = blank.wrong.findIndex((wrong) => read(wrong).status === 'match');
  if (known >= 0) return { part, verdict: 'wrong', known, misconception: blank.wrong[known]?.misconception?.id };
  return reading.status === 'near' ? { part, verdict: 'near', near: reading.reason } : { part, verdict: 'wrong' };
}

/** Says which gap is empty, where there are several. */
function waitFor({ id }: Blank, blanks: readonly Blank[]): Incomplete {
  const missing = incomplete('text', id);
  return blanks.length > 1 ? { ...missing, gap: blanks.findIndex((blank) => blank.id === id) + 1 } : missing;
}

/** An equal share of the points for each blank; a near answer earns nothing and is told what is off. */
export function gradeBlank(question: FillBlanks, fields: Fields): Grade {
  const { blanks, points } = question;
  const isEmpty = (blank: Blank): boolean => readerOf(question, fields, blank)(blank).status === 'empty';
  const empty = blanks.find(isEmpty);
  if (empty) return waitFor(empty, blanks);
  const assigned = assign(question, fields);
  const remarks = blanks.map((own, index): Remark => {
    const blank = assigned[index] ?? own;
    const taken = assigned.indexOf(blank) < index;
    return taken ? { part: own.id, verdict: 'wrong' } : remarkOn(own.id, blank, readerOf(question, fields, own));
  });
  return graded(remarks.filter(({ verdict }) => verdict === 'right').length / blanks.length, points, remarks);
}
