import { useState } from 'preact/hooks';
import { fill } from '#i18n/fill.ts';
import { formatNumber, formatQuantity } from '#i18n/format.ts';
import { WithUnit } from '#ui/WithUnit.tsx';
import { textOf } from '../fields.ts';
import type { ViewProps } from '../view-props.ts';
import type { TaskInput } from './task-calculator.ts';

type Props = ViewProps<'calculator-task'>;

/** Shares are typed in percent. */
const scaleOf = ({ unit }: TaskInput): number => (unit === 'share' ? 100 : 1);

/** Takes off the digits that binary fractions add to decimals. */
const tidy = (value: number): number => Number(value.toPrecision(12));

const fieldText = (value: number, input: TaskInput): string =>
  formatNumber(tidy(value * scaleOf(input)), 4)
    .replaceAll(',', '')
    .replace('−', '-');

/** The value that a typed text means, within the range of the input; undefined when it is no number. */
function typedValue(typed: string, input: TaskInput): number | undefined {
  const number = Number(typed.replaceAll(/[,%％¥元\s]/g, '').replace('−', '-'));
  if (typed.trim() === '' || !Number.isFinite(number)) return undefined;
  return Math.min(input.max, Math.max(input.min, tidy(number / scaleOf(input))));
}

interface ControlProps extends Pick<Props, 'prefix' | 'uid' | 'language' | 'units'> {
  readonly input: TaskInput;
  readonly value: number;
  readonly set: (value: number) => void;
}

interface TypedFieldProps extends Pick<ControlProps, 'input' | 'value' | 'set'> {
  readonly unit: string;
}

/** A field to type the value; what is typed counts, and is no input of the form, once the field is left. */
function TypedField({ input, value, set, unit }: TypedFieldProps) {
  const [typed, setTyped] = useState<string>();
  const take = (text: string): void => {
    const meant = typedValue(text, input);
    setTyped(undefined);
    if (meant !== undefined) set(meant);
  };
  return (
    <span class="field">
      <WithUnit unit={unit}>
        <input
          type="text"
          inputMode="decimal"
          autocomplete="off"
          aria-label={input.label}
          value={typed ?? fieldText(value, input)}
          onInput={(event) => {
            event.stopPropagation();
            setTyped(event.currentTarget.value);
          }}
          onChange={({ currentTarget }) => take(currentTarget.value)}
        />
      </WithUnit>
    </span>
  );
}

/** Finer than a step of the slider, so that a typed number is taken as it stands. */
const finest = 1000;

/** A slider, which holds the value in the unit of the model, and a field to type it. */
function Control({ input, value, set, prefix, uid, language, units }: ControlProps) {
  const id = `${uid}-${input.name}`;
  const { min, max, step } = input;
  const move = (event: KeyboardEvent): void => {
    const sign = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
    if (!sign) return;
    event.preventDefault();
    set(Math.min(max, Math.max(min, tidy(Math.round(value / step + sign) * step))));
  };
  return (
    <div class="control">
      <label class="name" for={id}>
        {input.label}
      </label>
      <input
        type="range"
        id={id}
        name={`${prefix}${input.name}`}
        min={min}
        max={max}
        step={tidy(step / finest)}
        defaultValue={String(input.start)}
        style={{ '--p': ((value - min) / (max - min)) * 100 }}
        aria-valuetext={formatQuantity(value, input.unit, language, units, 2)}
        onKeyDown={move}
      />
      <TypedField input={input} value={value} set={set} unit={units[input.unit]} />
    </div>
  );
}

/** What the result should have come to, for an answer that did not get there. */
function Goal({ question, texts, units, language }: Props) {
  const { result } = question.shown;
  const { atLeast, atMost } = question.goal;
  const said = (value = 0): string => formatQuantity(value, result.unit, language, units, result.digits);
  const phrase = atLeast === undefined ? 'atMost' : atMost === undefined ? 'atLeast' : 'between';
  return <p class="small">{fill(texts.goal[phrase], { low: said(atLeast), high: said(atMost) })}</p>;
}

/** The calculator with what may be moved and what may not, and its result as it stands. */
export function CalculatorTaskView(props: Props) {
  const { question, prefix, fields, change, evaluate, units, texts, language } = props;
  const { inputs, assumed, result } = question.shown;
  const current = (input: TaskInput): number => {
    const set = textOf(fields, input.name);
    return set === '' || input.fixed ? input.start : Number(set);
  };
  const values = Object.fromEntries(inputs.map((input) => [input.name, current(input)]));
  const reached = evaluate ? evaluate(question.calculator, values)?.[question.goal.output] : result.atStart;
  return (
    <div class="task">
      <div class="controls">
        {inputs
          .filter(({ fixed }) => !fixed)
          .map((input) => (
            <Control
              key={input.name}
              {...props}
              input={input}
              value={current(input)}
              set={(value) => change({ ...fields, [input.name]: String(value) })}
            />
          ))}
      </div>
      <dl class="given small">
        {inputs
          .filter(({ fixed }) => fixed)
          .map((input) => (
            <div key={input.name}>
              <dt>{fill(texts.fixed, { name: input.label })}</dt>
              <dd>{formatQuantity(input.start, input.unit, language, units, 2)}</dd>
            </div>
          ))}
        {assumed.map(({ label, text }) => (
          <div key={label}>
            <dt>{fill(texts.fixed, { name: label })}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p class="reached">
        <span>{result.label}</span>
        <output name={`${prefix}${question.goal.output}`} data-value={reached}>
          {reached === undefined ? '–' : formatQuantity(reached, result.unit, language, units, result.digits)}
        </output>
      </p>
      {props.grade && props.grade.result !== 'correct' && <Goal {...props} />}
    </div>
  );
}
