import { scale, toNumber } from './decimal.ts';
import { toSymbols } from './han-symbols.ts';
import type { Numeral } from './numeral.ts';

/** Percent from tenths: 八成 is 80%, 六成五 is 65%, 八成半 is 85%. */
export function convertCheng({ value, rest }: Numeral): Numeral {
  const [match, behind = ''] = /^\s?成(.?)$/u.exec(rest) ?? [];
  if (!match) return { value, rest };
  const units = toSymbols(behind.replace('半', '五'));
  if (!units) return { value: scale(value, 1), rest: '%' };
  return { value: /^\d+ \d$/.test(`${value} ${units}`) ? toNumber(`${value}${units}`) : Number.NaN, rest: '%' };
}

/**
 * Tenths of a price: 8折 is 8, 95折 and 九五折 are 9.5. No price is 95 tenths, so two digits are one and a tenth;
 * 10折 could be the full price or a tenth of it and is not read.
 */
export function convertZhe({ value, rest }: Numeral): Numeral {
  const isTwoDigits = value > 10 && value < 100 && Number.isInteger(value);
  if (rest.trim() !== '折' || value < 10) return { value, rest };
  return { value: isTwoDigits ? scale(value, -1) : Number.NaN, rest };
}
