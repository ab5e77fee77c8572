import { takeCurrency } from './currency.ts';
import { addHalf, addJiao } from './half.ts';
import { applyLatinMultipliers } from './latin-multiplier.ts';
import { readNumeral } from './read-numeral.ts';
import { putShareBehind } from './share.ts';
import { convertCheng, convertZhe } from './tenths.ts';
import { readUnit } from './unit.ts';

/** A number with its unit. */
export interface Quantity {
  readonly value: number;
  /** empty when none was written */
  readonly unit: string;
  /** whether a sign was written */
  readonly signed: boolean;
}

/** What stands in front of a number: at most one sign, and a currency. */
interface Lead {
  readonly sign?: string | undefined;
  readonly unit?: string | undefined;
  readonly rest: string;
}

const SIGN = /^(?:[-+负負]|(?:minus|negative)(?![a-z]))\s*/i;
/** Letters glued to digits that look like digits (1O) or belong to a hexadecimal number (0xFF). */
const LOOKALIKE = /^(?:[OoIil]+(?![A-Za-z])|[xX][\dA-Fa-f]+$)/;

/** Reads a whole folded text as one number with its sign, currency and unit. */
export function readQuantity(text: string): Quantity | undefined {
  const { sign = '', unit: front, rest } = takeLead({ rest: putShareBehind(text) });
  const number = readNumeral(rest.replace(/^打\s?(?=.+折)/, ''));
  if (!number || LOOKALIKE.test(number.rest)) return undefined;
  const tidy = number.rest.replace(/(?<=\p{sc=Han})\s+(?=\p{sc=Han})/gu, '');
  const multiplied = applyLatinMultipliers(addHalf({ value: number.value, rest: tidy }), front !== undefined);
  const { value, rest: written } = convertZhe(convertCheng(addJiao(multiplied)));
  const unit = combineUnits(front, written.trim());
  if (Number.isNaN(value) || unit === undefined) return undefined;
  return { value: sign && !sign.startsWith('+') ? 0 - value : value, unit, signed: sign !== '' };
}

function takeLead({ sign, unit, rest }: Lead): Lead {
  const [found] = sign ? [] : (SIGN.exec(rest) ?? []);
  if (found) return takeLead({ sign: found, unit, rest: rest.slice(found.length) });
  const currency = takeCurrency(rest);
  return currency && (!unit || unit === currency.unit) ? takeLead({ sign, ...currency }) : { sign, unit, rest };
}

/** Behind a currency in front stands only the same one, or what it is paid for ($5/month). */
function combineUnits(front: string | undefined, written: string): string | undefined {
  if (!written) return front ?? '';
  const unit = readUnit(front && written.startsWith('/') ? front + written : written);
  return !front || unit?.split('/')[0] === front ? unit : undefined;
}
