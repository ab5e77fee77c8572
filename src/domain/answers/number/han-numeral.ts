import { HAN_NUMERALS, toSymbols } from './han-symbols.ts';
import type { Numeral } from './numeral.ts';
import { readPlaces } from './places.ts';

/** 百分点 is a unit, so its 百 never belongs to the number; 点 is a point only before a digit. */
const RUN = new RegExp(`^(?:(?!百分[点點])[${HAN_NUMERALS}]|[点點](?=[${HAN_NUMERALS}]))+`);

/** 三四个 is three or four, 三五个 three to five; 七五折 and a bare 三四 are read digit by digit. */
const ESTIMATE = /^(?:12|23|34|35|45|56|67|78|89)$/;

/** 一两 is one or two and 二两 a weight, since 两 is never read digit by digit; 三点 is an hour, or a point too many. */
function isNoNumeral(run: string, symbols: string, rest: string): boolean {
  if (/^\s?[点點]/.test(rest) || (/[两兩]/.test(run) && /^\d{2,}$/.test(symbols))) return true;
  return ESTIMATE.test(symbols) && !/^\s?折?$/.test(rest);
}

/** Reads a Chinese numeral at the beginning: whole, digit by digit (二〇二四), or with 点 and a multiplier behind. */
export function readHanNumeral(text: string): Numeral | undefined {
  const [run] = RUN.exec(text) ?? [];
  if (!run) return undefined;
  const [symbols, rest] = [toSymbols(run), text.slice(run.length)];
  return { value: isNoNumeral(run, symbols, rest) ? Number.NaN : readHan(symbols), rest };
}

function readHan(symbols: string): number {
  const [, whole, decimals] = /^([^.]*)(\.\d+[A-Z]*)$/.exec(symbols) ?? [];
  return decimals ? readPlaces(readPlaces(whole || '0') + decimals, true) : readPlaces(symbols);
}
