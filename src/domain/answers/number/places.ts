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
 * The value of digits with place letters, S (10), B and H (10²), Q and K (10³), W (10⁴), M (10⁶), Y (10⁸), G (10⁹), Z (10¹²): `1B2S` is 120, `12W5Q` is 125000.
 *
 * @returns undefined for an impossible order and for overflow
 */
export function readPlaces(symbols: string, arabic = false): number | undefined {
  return /^\d+$/.test(symbols) ? toNumber(symbols) : split(symbols, { arabic, first: !arabic, short: true });
}

/** Splits at the highest place: what stands in front is multiplied, what stands behind is smaller and added. */
function split(symbols: string, position: Position): number | undefined {
  const [place, exponent] = Object.entries(EXPONENTS).find(([letter]) => symbols.includes(letter)) ?? [];
  if (!place || !exponent) return readDigits(symbols, position);
  const [front = '', ...parts] = symbols.split(place);
  const behind = parts.join(place);
  const factor = front ? readFront(front, place, position) : readBare(exponent, behind, position);
  const rest = behind ? readBehind(behind, exponent, position) : 0;
  if (factor === undefined || rest === undefined || (behind && !Number.isInteger(factor))) return undefined;
  const product = scale(factor, exponent);
  return product === undefined ? undefined : product + rest;
}

function readDigits(digits: string, { arabic }: Position): number | undefined {
  return (arabic ? /^[\d.]+$/ : /^[1-9]$/).test(digits) ? toNumber(digits) : undefined;
}

function readFront(front: string, place: string, position: Position): number | undefined {
  return 'QBS'.includes(place) ? readDigits(front, position) : split(front, { ...position, short: false });
}

/** 十 may stand alone anywhere, the others in front only; 百十 is an estimate. */
function readBare(exponent: number, behind: string, { arabic, first }: Position): number | undefined {
  return !behind.startsWith('S') && (first || (exponent === 1 && !arabic)) ? 1 : undefined;
}

function readBehind(behind: string, exponent: number, position: Position): number | undefined {
  if (/^[1-9]$/.test(behind)) return position.short || exponent < 2 ? Number(behind) * 10 ** (exponent - 1) : undefined;
  const skips = !position.arabic && behind.startsWith('0');
  const rest = split(skips ? behind.slice(1) : behind, { ...position, first: false });
  return rest !== undefined && rest < 10 ** (skips ? exponent - 1 : exponent) ? rest : undefined;
}
