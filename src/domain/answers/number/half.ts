import { toNumber } from './decimal.ts';
import { toSymbols } from './han-symbols.ts';
import type { Numeral } from './numeral.ts';

/** Adds the half inside or behind the unit of a whole number: 3个半月, 两年半, two and a half years. */
export function addHalf({ value, rest }: Numeral): Numeral {
  const english = rest.replace(/^ ?and (?:an?|one) half(?![a-z])/i, '');
  const unit = english === rest ? rest.replace(/^ ?(?:([个個])半(.+)|(.+)半)$/, '$1$2$3') : english;
  return unit !== rest && Number.isInteger(value) ? { value: value + 0.5, rest: unit } : { value, rest };
}

/** Adds the tenths of a yuan behind 元 or 块: 12块5, 12元5角. */
export function addJiao({ value, rest }: Numeral): Numeral {
  const [, unit = '', written = ''] = /^ ?([元块塊圆圓]) ?(.) ?[角毛]?$/u.exec(rest) ?? [];
  const jiao = toSymbols(written);
  const sum = /^\d$/.test(jiao) && Number.isInteger(value) ? toNumber(`${value}.${jiao}`) : undefined;
  return sum === undefined ? { value, rest } : { value: sum, rest: unit };
}
