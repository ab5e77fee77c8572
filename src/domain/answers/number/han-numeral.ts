import { HAN_NUMERALS, toSymbols } from './han-symbols.ts';
import type { Numeral } from './numeral.ts';
import { readPlaces } from './places.ts';

/** 百分点 is a unit, so its 百 never belongs to the number; 点 is a point only before a digit. */
const RUN = new RegExp(`^(?:(?!百分[点點])[${HAN_NUMERALS}]|[点點](?=[${HAN_NUMERALS}]))+`);

/** Reads a Chinese numeral at the beginning: whole, digit by digit (二〇二四), or with 点 and a multiplier behind. */
export function readHanNumeral(text: string): Numeral | undefined {
  const [run] = RUN.exec(text) ?? [];
  return run ? { value: readHan(toSymbols(run)), rest: text.slice(run.length) } : undefined;
}

function readHan(symbols: string): number {
  const [, whole, decimals] = /^([^.]*)(\.\d+[A-Z]*)$/.exec(symbols) ?? [];
  return decimals ? readPlaces(readPlaces(whole || '0') + decimals, true) : readPlaces(symbols);
}
