import type { NumberReading } from '#domain/answers/read-number.ts';
import { scaleOf } from '#i18n/format.ts';
import type { TaskInput } from './task-calculator.ts';

/** Takes off the digits that binary fractions add to decimals. */
export const tidy = (value: number): number => Number(value.toPrecision(12));

/** Name of the field with a text that has not become a value of an input: it could not be read, or is out of range. */
export const typedField = (name: string): string => `typed.${name}`;

/** Why a text is no value of an input. */
export type Refusal = 'unreadable' | 'outside';

/** The value of the model that a text means for an input; shares are typed in per cent. Nothing is moved into the range. */
export function typedValue(reading: NumberReading, { unit, min, max, whole }: TaskInput): number | Refusal {
  const scale = scaleOf(unit);
  const isPercent = unit === 'percent' || scale === 100;
  if (reading.status !== 'read' || (reading.unit === '%' && !isPercent)) return 'unreadable';
  const value = tidy(reading.value / scale);
  return value >= min && value <= max && (!whole || Number.isInteger(value)) ? value : 'outside';
}
