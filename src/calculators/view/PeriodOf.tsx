import { fill } from '#i18n/fill.ts';
import { formatNumber, scaleOf } from '#i18n/format.ts';
import type { Conversion, NumberInput, Period } from '../inputs.ts';
import { periodsPerYear } from '../periods.ts';
import { ChoiceField } from './ChoiceField.tsx';
import type { Desk } from './desk.ts';
import type { NumberState } from './number-state.ts';

interface Props {
  readonly desk: Desk;
  readonly name: string;
  readonly input: NumberInput;
  /** The numbers that are given for this period: one, or two that face each other. */
  readonly numbers: readonly NumberState[];
}

const isPeriod = (text: string): text is Period => text in periodsPerYear;

/** Says what numbers of a chosen period are in the period that the formula uses. */
function conversionNote({ desk, input, numbers }: Props, from: Period, to: Period, converts: Conversion): string {
  const { texts } = desk;
  const sides = numbers.map(({ value, measure }) =>
    fill(texts.converted, {
      from: formatNumber(measure.shown(value), 3),
      to: formatNumber(value * scaleOf(input.unit), 3),
      per: texts.per[from],
      modelPer: texts.per[to],
    }),
  );
  return [...sides, texts.conversions[converts]].join(' ');
}

/**
 * Under a label: the period that a number belongs to. On the calculator's own page a learner may choose another where the
 * number can be converted. The choice is no input of the model, so it has no name in the form.
 */
export function PeriodOf(props: Props) {
  const { desk, name, input } = props;
  const { texts, uid } = desk;
  const { per, converts } = input;
  if (!per) return null;
  if (!converts || !desk.ownPage) return <span class="per">{texts.per[per]}</span>;
  const chosen = desk.periodOf(name) ?? per;
  return (
    <>
      <ChoiceField
        class="per"
        id={`${uid}-${name}-period`}
        label={texts.period}
        choices={Object.keys(periodsPerYear)}
        words={texts.per}
        value={chosen}
        onValue={(period) => isPeriod(period) && desk.setPeriod(name, period)}
      />
      {chosen !== per && <p class="converted small">{conversionNote(props, chosen, per, converts)}</p>}
    </>
  );
}
