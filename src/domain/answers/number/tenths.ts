import { scale, toNumber } from './decimal.ts';
import { toSymbols } from './han-symbols.ts';
import type { Numeral } from './numeral.ts';

/** Percent from tenths: 八成 is 80, 六成五 is 65, 八成半 is 85. */
export function readCheng({ value, rest }: Numeral): number | undefined {
  const [match, behind = ''] = /^ ?成(.?)$/u.exec(rest) ?? [];
  const units = toSymbols(behind.replace('半', '五'));
  if (!match || !/^\d?$/.test(units) || (units && !Number.isInteger(value))) return undefined;
  return units ? toNumber(`${value}${units}`) : scale(value, 1);
}

/**
 * Tenths of a price: 8折 is 8, 95折 and 九五折 are 9.5. No price is 95 tenths, so two digits are one and a tenth;
 * 10折 could be the full price or a tenth of it and is not read.
 */
export function readZhe({ value, rest }: Numeral): number | undefined {
  const [match, half] = /^ ?折(半?)$/.exec(rest) ?? [];
  if (!match || value === 10 || value >= 100) return undefined;
  if (value < 10) return half ? value + 0.5 : value;
  return Number.isInteger(value) ? scale(value, -1) : undefined;
}
