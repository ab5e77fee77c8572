import { scale, toNumber } from './decimal.ts';

/** Powers of ten, highest first; in front of 万 and the English H and K stands a number of its own. */
const EXPONENTS = { Z: 12, G: 9, Y: 8, M: 6, W: 4, K: 3, Q: 3, H: 2, B: 2, S: 1 } as const;

/**
 * The value of digits with place letters, S (10), B and H (10²), Q and K (10³), W (10⁴), M (10⁶), Y (10⁸), G (10⁹),
 * Z (10¹²): `1B2S` is 120, `12W5Q` is 125000.
 *
 * @param arabic any number may stand in front of a place
 * @returns NaN for an impossible order and for overflow
 */
export function readPlaces(symbols: string, arabic = false): number {
  return /^\d+$/.test(symbols) ? toNumber(symbols) : split(symbols, arabic, true);
}

/**
 * Splits at the highest place: what stands in front is multiplied, what stands behind is smaller and added. A place
 * may stand alone at the beginning (百万); behind a higher place only 十 may.
 *
 * @param short a single last digit may belong to the place below the last one named (一百二)
 */
function split(symbols: string, arabic: boolean, short: boolean): number {
  const [place, exponent] = Object.entries(EXPONENTS).find(([letter]) => symbols.includes(letter)) ?? [];
  if (!place || !exponent) return readDigits(symbols, arabic);
  const at = symbols.indexOf(place);
  const [front, behind] = [symbols.slice(0, at), symbols.slice(at + 1)];
  // 百十 is an estimate.
  if (/^0?[A-RT-Z]/.test(behind) || (!front && behind.startsWith('S'))) return Number.NaN;
  const factor = front ? readFront(front, place, arabic) : 1;
  if (!behind) return scale(factor, exponent);
  return Number.isInteger(factor) ? scale(factor, exponent) + readBehind(behind, exponent, arabic, short) : Number.NaN;
}

function readDigits(digits: string, arabic: boolean): number {
  return (arabic ? /^[\d.]+$/ : /^[1-9]$/).test(digits) ? toNumber(digits) : Number.NaN;
}

function readFront(front: string, place: string, arabic: boolean): number {
  return 'QBS'.includes(place) ? readDigits(front, arabic) : split(front, arabic, false);
}

function readBehind(behind: string, exponent: number, arabic: boolean, short: boolean): number {
  const below = 10 ** (exponent - 1);
  if (/^[1-9]$/.test(behind)) return short || exponent < 2 ? Number(behind) * below : Number.NaN;
  const skips = !arabic && behind.startsWith('0');
  const rest = split(skips ? behind.slice(1) : behind, arabic, short);
  return rest < (skips ? below : below * 10) ? rest : Number.NaN;
}
