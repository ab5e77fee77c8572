import { HAN_NUMERALS, toSymbols } from './han-symbols.ts';
import type { Numeral } from './numeral.ts';
import { readPlaces } from './places.ts';

const SLASH = /^(?:(\d+)(?: ?又 ?| ))?(\d+) ?\/ ?(\d+)(?! ?[\d/.,])/;
/** b分之a in one script throughout, Arabic or Chinese. */
const PARTS = ['\\d', `[${HAN_NUMERALS}]`].map((digit) => new RegExp(`^(?:(${digit}+)又)?(${digit}+)分之(${digit}+)`));

/** Reads a fraction or mixed number at the beginning: 3/4, 1 1/2, 1又1/2, 四分之三, 二又三分之一. */
export function readFraction(text: string): Numeral | undefined {
  const slash = SLASH.exec(text);
  if (slash) return { value: divide(slash[1], slash[2], slash[3]), rest: text.slice(slash[0].length) };
  const parts = PARTS.map((pattern) => pattern.exec(text)).find(Boolean);
  return parts ? { value: divide(parts[1], parts[3], parts[2]), rest: text.slice(parts[0].length) } : undefined;
}

/** Behind a whole number only a proper fraction is read: 12 345/2 is more likely a slip than 12 and 172.5. */
function divide(...written: readonly (string | undefined)[]): number {
  const [whole = 0, above = 0, below = 0] = written.map((part) => readPlaces(toSymbols(part ?? '0')));
  return below > 0 && (whole === 0 || above < below) ? whole + above / below : Number.NaN;
}
