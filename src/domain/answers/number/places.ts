import { scale, toNumber } from './decimal.ts';

/** Powers of ten, highest first; in front of 万 and the English H and K stands a number of its own. */
const EXPONENTS = { Z: 12, G: 9, Y: 8, M: 6, W: 4, K: 3, Q: 3, H: 2, B: 2, S: 1 } as const;

/** How a number with place letters is written, and where in it the reader stands. */
interface Position {
  /** Arabic digits: any number may stand in front of a place */
  readonly arabic: boolean;
  /** nothing stands in front, so that a multiplier may stand alone (百万) */
  readonly first: boolean;
  /** a single last digit may belong to the place below the last one named (一百二) */
  readonly short: boolean;
}

/**
 * The value of digits with place letters, S (10), B and H (10²), Q and K (10³), W (10⁴), M (10⁶), Y (10⁸), G (10⁹),
 * Z (10¹²): `1B2S` is 120, `12W5Q` is 125000.
 *
 * @returns NaN for an impossible order and for overflow
 */
export function readPlaces(symbols: string, arabic = false): number {
  return /^\d+$/.test(symbols) ? toNumber(symbols) : split(symbols, { arabic, first: !arabic, short: true });
}

/** Splits at the highest place: what stands in front is multiplied, what stands behind is smaller and added. */
function split(symbols: string, position: Position): number {
  const [place, exponent] = Object.entries(EXPONENTS).find(([letter]) => symbols.includes(letter)) ?? [];
  if (!place || !exponent) return readDigits(symbols, position);
  const at = symbols.indexOf(place);
  const behind = symbols.slice(at + 1);
  const factor = at > 0 ? readFront(symbols.slice(0, at), place, position) : readBare(exponent, behind, position);
  if (!behind) return scale(factor, exponent);
  return Number.isInteger(factor) ? scale(factor, exponent) + readBehind(behind, exponent, position) : Number.NaN;
}

function readDigits(digits: string, { arabic }: Position): number {
  return (arabic ? /^[\d.]+$/ : /^[1-9]$/).test(digits) ? toNumber(digits) : Number.NaN;
}

function readFront(front: string, place: string, position: Position): number {
  return 'QBS'.includes(place) ? readDigits(front, position) : split(front, { ...position, short: false });
}

/** 十 may stand alone anywhere, the others in front only; 百十 is an estimate. */
function readBare(exponent: number, behind: string, { arabic, first }: Position): number {
  return !behind.startsWith('S') && (first || (exponent < 2 && !arabic)) ? 1 : Number.NaN;
}

function readBehind(behind: string, exponent: number, position: Position): number {
  const below = 10 ** (exponent - 1);
  if (/^[1-9]$/.test(behind)) return position.short || exponent < 2 ? Number(behind) * below : Number.NaN;
  const skips = !position.arabic && behind.startsWith('0');
  const rest = split(skips ? behind.slice(1) : behind, { ...position, first: false });
  return rest < (skips ? below : below * 10) ? rest : Number.NaN;
}
