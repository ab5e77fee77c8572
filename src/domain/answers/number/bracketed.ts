import { takeCurrency } from './currency.ts';
import { type Quantity, readQuantity } from './quantity.ts';

/** Shares and currencies, with which brackets are an accountant's minus. */
const AMOUNT = /^(?:[%‰‱元]?|百分点|\p{L}*\p{Sc})$/u;

/**
 * Reads a quantity that may have one pair of brackets. Around the unit alone they are exam style, 120(元); around a
 * signed number they are only brackets; around an unsigned amount they are an accountant's minus.
 */
export function readBracketed(text: string): Quantity | undefined {
  const [match, before = '', inside = '', behind = ''] = /^([^()]*)\(([^()]+)\)([^()]*)$/.exec(text) ?? [];
  if (!match) return readQuantity(text);
  // A line end joins the parts, because no number runs across it.
  const joined = readQuantity([before, inside, behind].join('\n').trim());
  if (before && takeCurrency(before)?.rest !== '') return readQuantity(before.trim()) && !behind ? joined : undefined;
  const number = readQuantity(inside.trim());
  if (!number || !joined || number.signed) return number && joined;
  return AMOUNT.test(joined.unit) ? { ...joined, value: 0 - joined.value } : undefined;
}
