import type { NumberReading } from '#domain/answers/read-number.ts';
import { isMereCount, isSameUnit } from '#domain/answers/same-unit.ts';
import { splitRate } from '#domain/answers/split-rate.ts';
import { type Incomplete, incomplete } from '../grade-types.ts';
import type { NumberQuestion } from '../question.ts';

/** A number that was read, with the unit that was written. */
export type Read = Extract<NumberReading, { status: 'read' }> & {
  /** Whether it was said to be by the year. */
  readonly yearly: boolean;
};

/** What a question asks for. */
interface Asked {
  readonly units: readonly string[];
  readonly yearly: boolean;
}

function askedBy({ units }: NumberQuestion): Asked {
  const rates = units.map(splitRate);
  return { units: rates.map(({ text }) => text), yearly: rates.some(({ yearly }) => yearly) };
}

const isPercent = ({ units }: Asked): boolean => units.includes('%');

/** Asks about a unit, with what may have been meant. */
const doubt = (
  missing: Incomplete['missing'],
  reading: Read,
  asked: string | undefined,
  choice?: string,
): Incomplete => ({
  ...incomplete(missing, 'number'),
  reading,
  asked,
  choices: choice === undefined ? [] : [choice],
});

function doubtAbout(reading: Read, question: NumberQuestion, asked: Asked): Incomplete {
  const { value, unit } = reading;
  const points = isSameUnit('百分点', asked.units);
  if (unit === '百分点' && isPercent(asked)) return doubt('pointsForPercent', reading, question.unit, `${value}%`);
  if (unit === '百分点') return doubt('pointsElsewhere', reading, question.unit, `${value}`);
  if (unit === '%' && points) return doubt('percentForPoints', reading, question.unit, `${value} ${question.unit}`);
  return doubt('unit', reading, question.unit);
}

/**
 * The number that was meant, in the unit of the question; or what is to be asked because the unit is another one.
 * A percentage answers a question without unit as a share: 80 % is 0.8. Such a question takes marks and counters in
 * silence. A number by the year answers a question for a number of the year, and is asked about elsewhere.
 */
export function meaningIn(question: NumberQuestion, reading: Read): number | Incomplete {
  const asked = askedBy(question);
  const { value, unit, yearly } = reading;
  const isPlain = asked.units.length === 0;
  const isForeignRate = yearly && !asked.yearly && unit !== '%';
  if (unit === undefined) return isForeignRate ? doubt('rate', reading, question.unit, `${value}`) : value;
  if (unit === '%' && isPlain) return value / 100;
  const fits = isPlain ? isMereCount(unit) : isSameUnit(unit, asked.units);
  if (!fits && isSameUnit(unit.split('/')[0] ?? '', asked.units))
    return doubt('rate', reading, question.unit, `${value}`);
  if (!fits) return doubtAbout(reading, question, asked);
  return isForeignRate ? doubt('rate', reading, question.unit, `${value}`) : value;
}
