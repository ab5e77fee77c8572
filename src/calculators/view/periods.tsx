import { fill } from '#i18n/fill.ts';
import { formatNumber, scaleOf } from '#i18n/format.ts';
import type { NumberInput, Period } from '../inputs.ts';
import { measureFor, periodsPerYear } from '../periods.ts';
import type { NumberState } from './number-state.ts';
import type { Shown } from './shown.ts';

interface ChoiceProps extends Pick<Shown, 'texts' | 'uid'> {
  readonly name: string;
  readonly period: Period;
  readonly onPeriod: (period: Period) => void;
}

const isPeriod = (text: string): text is Period => text in periodsPerYear;

/** The period for which a learner gives a number. It is no input of the model, so it has no name in the form. */
function PeriodChoice({ name, period, texts, uid, onPeriod }: ChoiceProps) {
  return (
    <select
      class="per"
      id={`${uid}-${name}-period`}
      aria-label={texts.period}
      value={period}
      onChange={({ currentTarget: { value } }) => isPeriod(value) && onPeriod(value)}
    >
      {Object.keys(periodsPerYear).map((each) => (
        <option value={each} selected={each === period}>
          {isPeriod(each) && texts.per[each]}
        </option>
      ))}
    </select>
  );
}

interface NoteProps extends Pick<Shown, 'texts'> {
  readonly input: NumberInput;
  readonly period: Period;
  readonly numbers: readonly NumberState[];
}

/** Says what a number of another period is in the period that the formula uses. */
function ConvertedNote({ input, period, numbers, texts }: NoteProps) {
  if (!input.per || !input.converts || period === input.per) return null;
  const sides = numbers.map(({ value, measure }) => {
    const [from, to] = [measure.shown(value), value * scaleOf(input.unit)].map((number) => formatNumber(number, 3));
    return fill(texts.converted, {
      from: from ?? '',
      to: to ?? '',
      per: texts.per[period],
      modelPer: texts.per[input.per ?? 'year'],
    });
  });
  return <p class="converted small">{[...sides, texts.conversions[input.converts]].join(' ')}</p>;
}

/** Lets a learner give rates and flows for another period than the model's, and says how they were converted. */
export const periods = { Choice: PeriodChoice, Note: ConvertedNote, measureFor };
