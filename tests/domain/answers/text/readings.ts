import { expect, test } from 'vitest';
import { createHanTables } from '#content/han-tables.ts';
import { prepareText } from '#domain/answers/prepare-text.ts';
import { readText, type TextReading } from '#domain/answers/read-text.ts';
import type { TextKey, TextQuestion } from '#domain/answers/text-key.ts';

/** What was typed for which accepted answers, and how it is read; `empty` is written as different. */
export type Row = readonly [
  typed: string,
  accepted: string | readonly string[],
  status: 'match' | 'near' | 'different',
  question?: Omit<TextQuestion, 'accepted'>,
];

const tables = createHanTables();

/** The key of a question, made with the full Chinese tables. */
export function keyFor(accepted: string | readonly string[], question: Omit<TextQuestion, 'accepted'> = {}): TextKey {
  return prepareText({ accepted: typeof accepted === 'string' ? [accepted] : accepted, ...question }, tables);
}

/** How a term is read for one accepted answer. */
export function read(typed: string, accepted: string, question: Omit<TextQuestion, 'accepted'> = {}): TextReading {
  return readText(typed, keyFor(accepted, question));
}

/** Declares one test for each row. */
export function testReadings(rows: readonly Row[]): void {
  test.each(rows.map(([typed, accepted, status, question]) => ({ typed, accepted, status, question })))(
    '$typed for $accepted is $status',
    ({ typed, accepted, status, question }) => {
      const reading = readText(typed, keyFor(accepted, question));
      expect(reading.status === 'empty' ? 'different' : reading.status).toBe(status);
    },
  );
}
