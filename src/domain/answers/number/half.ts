import { toNumber } from './decimal.ts';
import { toSymbols } from './han-symbols.ts';
import type { Numeral } from './numeral.ts';

/** Adds the half inside or behind the unit of a whole number: 3个半月, 两年半, two and a half years. */
export function addHalf({ value, rest }: Numeral): Numeral {
  const unit = rest.replace(/^\s?(?:and (?:an?|one) half(?![a-z])|([个個])半(.+)|([^点點].*)半$)/i, '$1$2$3');
  return unit !== rest && Number.isInteger(value) ? { value: value + 0.5, rest: unit } : { value, rest };
}

/** Adds the tenths of a yuan behind 元 or 块: 12块5, 12元5角. */
export function addJiao({ value, rest }: Numeral): Numeral {
  const [, unit = '', written = ''] = /^\s?([元块塊圆圓]) ?(.) ?[角毛]?$/u.exec(rest) ?? [];
  const jiao = toSymbols(written);
  return /^\d$/.test(jiao) ? { value: toNumber(`${value}.${jiao}`), rest: unit } : { value, rest };
}
