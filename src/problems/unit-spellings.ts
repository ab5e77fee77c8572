import type { Unit } from '#i18n/format.ts';
import type { Messages } from '#i18n/messages.ts';

/** Further spellings under which an answer reader gives a unit back. */
const others: Readonly<Partial<Record<Unit, readonly string[]>>> = {
  money: ['元'],
  percentagePoints: ['百分点'],
  times: ['x', '倍', 'times'],
};

/** Every spelling of a unit that counts as the same. */
export function unitSpellings(unit: Unit, units: Messages['calculator']['units']): readonly string[] {
  const ofOne: Readonly<Partial<Record<Unit, string>>> = units.one;
  return [...new Set([units[unit], ofOne[unit] ?? '', ...(others[unit] ?? [])])].filter(Boolean);
}
