import { expect, test } from 'vitest';
import { type NumberLocale, type NumberReading, readNumber } from '#domain/answers/read-number.ts';

/** What was typed, what it is read as in short, and the page it was typed on (simplified Chinese unless given). */
export type Row = readonly [typed: string, short: string, locale?: NumberLocale];

/** Declares one test for each row. */
export function testReadings(rows: readonly Row[]): void {
  test.each(rows.map(([typed, short, locale = 'zh']) => ({ typed, short, locale })))(
    '$typed is $short ($locale)',
    ({ typed, short, locale }) => {
      expect(inShort(readNumber(typed, locale))).toBe(short);
    },
  );
}

/** `12.5 %`, `1.5 or 15`, `unreadable`. */
function inShort(reading: NumberReading): string {
  if (reading.status === 'ambiguous') return reading.values.join(' or ');
  if (reading.status === 'unreadable') return 'unreadable';
  return reading.unit === undefined ? String(reading.value) : `${reading.value} ${reading.unit}`;
}
