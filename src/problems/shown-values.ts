import type { Calculator } from '#calculators/define-calculator.ts';
import { isChoice, type Values } from '#calculators/inputs.ts';
import { formatNumber, formatQuantity, scaleOf, type Unit } from '#i18n/format.ts';
import { listWords } from '#i18n/list-words.ts';
import type { Telling } from './telling.ts';
import type { Step } from './work.ts';

/** A number in a sentence carries its unit; in a line of working only signs, so that the line reads as a formula. */
export type Place = 'sentence' | 'working';

/** Digits with which given numbers are shown: all that they have. */
const givenDigits = 4;

const signs: readonly Unit[] = ['money', 'share', 'percent'];

function shown(value: number, unit: Unit, digits: number | undefined, place: Place, { units, language }: Telling) {
  const bare = place === 'working' && !signs.includes(unit);
  return bare
    ? formatNumber(value * scaleOf(unit), digits ?? givenDigits)
    : formatQuantity(value, unit, language, units, digits);
}

/** Numbers as a sum where they are worked with, else as the language lists them. */
function joined(numbers: readonly string[], place: Place, { language }: Telling): string {
  if (place === 'working') return numbers.join(' + ').replaceAll('+ −', '− ');
  return language === 'zh' ? numbers.join('、') : listWords(numbers, language);
}

/**
 * The given values as they are written, by the name of the input; `<name>Number` is the number without its unit, and
 * `<name>1`, `<name>2` … are those of a list one by one.
 */
export function shownValues(
  calculator: Calculator,
  values: Values,
  place: Place,
  telling: Telling,
): Readonly<Record<string, string>> {
  const write = (numbers: readonly number[], unit: Unit): string =>
    joined(
      numbers.map((number) => shown(number, unit, givenDigits, place, telling)),
      place,
      telling,
    );
  const written = (name: string, numbers: readonly number[], unit: Unit) => [
    [name, write(numbers, unit)],
    [`${name}Number`, write(numbers, 'number')],
  ];
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const input = calculator.inputs[name];
      if (!input) return [];
      if (isChoice(input)) return [[name, telling.family.choices[String(value)] ?? String(value)]];
      if (!Array.isArray(value)) return written(name, [Number(value)], input.unit);
      const each = value.flatMap((number, at) => written(`${name}${at + 1}`, [number], input.unit));
      return [...written(name, value, input.unit), ...each];
    }),
  );
}

/** The values of steps as they are written, by their ids: where one is repeated, the last. */
export const shownSteps = (steps: readonly Step[], place: Place, telling: Telling): Readonly<Record<string, string>> =>
  Object.fromEntries(steps.map(({ id, value, unit, digits }) => [id, shown(value, unit, digits, place, telling)]));

/** What else a step names, as it is written: plain numbers, and lists as sums. */
export const shownNumbers = ({ numbers }: Step, telling: Telling): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(numbers).map(([name, value]) => {
      const list = typeof value === 'number' ? [value] : value;
      return [
        name,
        joined(
          list.map((number) => formatNumber(number, givenDigits)),
          'working',
          telling,
        ),
      ];
    }),
  );
