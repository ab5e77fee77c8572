import { readCurrency, takeCurrency } from './currency.ts';
import { addHalf, addJiao } from './half.ts';
import { applyLatinMultipliers } from './latin-multiplier.ts';
import type { Numeral } from './numeral.ts';
import { readNumeral } from './read-numeral.ts';
import { readCheng, readZhe } from './tenths.ts';
import { isShare, readUnit } from './unit.ts';

/** A number with its unit. */
export interface Quantity {
  readonly value: number;
  readonly unit?: string | undefined;
  /** whether a sign was written */
  readonly signed: boolean;
}

/** What stands in front of a number: at most one sign, and one currency or 百分之. */
interface Lead {
  readonly sign?: string;
  readonly unit?: string;
  readonly rest: string;
}

const SIGN = /^(?:[-+负負]|(?:minus|negative)(?![a-z]))\s*/i;
const SHARE = /^(?:([百千万萬])分之\s*|百分(?=百$))/;
const SHARE_UNITS: Readonly<Record<string, string>> = { 千: '‰', 万: '‱', 萬: '‱' };
/** 三四个 is three or four; 七五折 and a bare 三四 are read digit by digit. */
const ESTIMATE = /^(?:一[二两兩]|[二两兩]三|三四|四五|五六|六七|七八|八九) ?[^\d零〇○一二三四五六七八九折]/;
/** Letters glued to digits that look like digits (1O) or belong to a hexadecimal number (0xFF). */
const LOOKALIKE = /^(?:[OoIil]+(?![A-Za-z])|x[\dA-Fa-f]+$)/;

/** Reads a whole folded text as one number with its sign, currency and unit. */
export function readQuantity(text: string): Quantity | undefined {
  const { sign = '', unit, rest } = takeLead({ rest: text });
  const number = ESTIMATE.test(rest) ? undefined : readNumeral(rest.replace(/^打(?=.+折)/, ''));
  if (!number || LOOKALIKE.test(number.rest)) return undefined;
  const tidy = number.rest.replace(/(?<=\p{sc=Han})\s+(?=\p{sc=Han})/gu, '');
  const measured = readMeasured({ value: number.value, rest: tidy }, unit);
  const factor = /^[-负負mn]/i.test(sign) ? -1 : 1;
  return measured && { ...measured, value: factor * measured.value + 0, signed: sign !== '' };
}

function takeLead(lead: Lead): Lead {
  const [sign] = lead.sign ? [] : (SIGN.exec(lead.rest) ?? []);
  if (sign) return takeLead({ ...lead, sign, rest: lead.rest.slice(sign.length) });
  const next = takeShare(lead.rest) ?? takeCurrency(lead.rest);
  return next && (lead.unit ?? next.unit) === next.unit ? takeLead({ ...lead, ...next }) : lead;
}

function takeShare(text: string): { unit: string; rest: string } | undefined {
  const [match, parts = ''] = SHARE.exec(text) ?? [];
  return match ? { unit: SHARE_UNITS[parts] ?? '%', rest: text.slice(match.length) } : undefined;
}

type Measured = Omit<Quantity, 'signed'>;

function readMeasured(read: Numeral, front: string | undefined): Measured | undefined {
  if (!read.rest || front) return addUnit(read, front);
  const zhe = readZhe(read);
  if (zhe !== undefined) return { value: zhe, unit: '折' };
  const cheng = readCheng(read);
  return cheng === undefined ? addUnit(read, front) : { value: cheng, unit: '%' };
}

/** Behind 百分之 nothing may follow the number; behind a currency only the same one, or what it is paid for. */
function addUnit(read: Numeral, front: string | undefined): Measured | undefined {
  if (front && isShare(front) && read.rest) return undefined;
  const multiplied = applyLatinMultipliers(read, front !== undefined);
  const halved = multiplied && applyLatinMultipliers(addHalf(multiplied), false);
  if (!halved) return undefined;
  const { value, rest } = addJiao(halved);
  const unit = rest.trim();
  if (!unit) return { value, unit: front };
  const known = readUnit(front && unit.startsWith('/') ? front + unit : unit);
  return known && (!front || known.split('/')[0] === front) ? { value, unit: known } : undefined;
}

/** True for units with which brackets are an accountant's minus. */
export function isAmount(unit: string | undefined): boolean {
  return !unit || isShare(unit) || readCurrency(unit) !== undefined;
}
