import { fill } from '#i18n/fill.ts';
import { formatQuantity } from '#i18n/format.ts';
import { textOf } from '../fields.ts';
import type { ViewProps } from '../view-props.ts';
import { Control } from './Control.tsx';
import type { TaskInput } from './task-calculator.ts';
import { typedField, typedValue } from './typed-value.ts';

type Props = ViewProps<'calculator-task'>;

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
  const { question, prefix, fields, change, readNumber, evaluate, units, texts, language } = props;
  const { inputs, assumed, result } = question.shown;
  const meaningOf = (input: TaskInput, text: string) => readNumber && typedValue(readNumber(text), input);
  const current = (input: TaskInput): number => {
    const [set, typed] = [textOf(fields, input.name), textOf(fields, typedField(input.name))];
    const meant = typed === '' ? undefined : meaningOf(input, typed);
    if (typeof meant === 'number') return meant;
    return set === '' || input.fixed ? input.start : Number(set);
  };
  /** Sets an input, or keeps the text that is no value of it where the grader finds it. */
  const set = (input: TaskInput, value: number | undefined, typed = ''): void =>
    change({
      ...fields,
      [typedField(input.name)]: value === undefined ? typed : '',
      ...(value === undefined ? {} : { [input.name]: String(value) }),
    });
  const take = (input: TaskInput, text: string): void => {
    const meant = text.trim() === '' ? current(input) : meaningOf(input, text);
    set(input, typeof meant === 'number' ? meant : undefined, text);
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
              pending={textOf(fields, typedField(input.name))}
              meaning={(text) => meaningOf(input, text)}
              set={(value) => set(input, value)}
              take={(text) => take(input, text)}
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
