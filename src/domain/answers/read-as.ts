import type { NumberReading } from './read-number.ts';

/**
 * The canonical text of a number reading, for a line such as "read as 12.5%"; reading it again gives the same reading.
 *
 * @returns undefined when that is what was typed, spaces aside, and when there is no single reading
 */
export function readAsNumber(input: string, reading: NumberReading): string | undefined {
  if (reading.status !== 'read') return undefined;
  const canonical = writeQuantity(reading.value, reading.unit ?? '');
  return withoutSpaces(canonical) === withoutSpaces(input) ? undefined : canonical;
}

function writeQuantity(value: number, unit: string): string {
  const [symbol = ''] = /^[a-z]*\p{Sc}/iu.exec(unit) ?? [];
  const sign = value < 0 ? '-' : '';
  const behind = unit.slice(symbol.length);
  const space = /^\p{sc=Latin}/u.test(behind) ? ' ' : '';
  return `${sign}${symbol}${Math.abs(value)}${space}${behind}`;
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '');
}
