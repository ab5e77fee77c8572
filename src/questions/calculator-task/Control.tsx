import { useState } from 'preact/hooks';
import { fill } from '#i18n/fill.ts';
import { formatNumber, formatQuantity, scaleOf } from '#i18n/format.ts';
import { WithUnit } from '#ui/WithUnit.tsx';
import type { ViewProps } from '../view-props.ts';
import type { TaskInput } from './task-calculator.ts';
import { type Refusal, tidy, typedField } from './typed-value.ts';

interface Props extends Pick<ViewProps<'calculator-task'>, 'prefix' | 'uid' | 'language' | 'units' | 'texts'> {
  readonly input: TaskInput;
  readonly value: number;
  /** What was typed and is no value of the input; empty when there is nothing like that. */
  readonly pending: string;
  /** The value that a text means, or why it means none; undefined until the reader has been loaded. */
  readonly meaning: (text: string) => number | Refusal | undefined;
  readonly set: (value: number) => void;
  readonly take: (text: string) => void;
}

const shownNumber = (value: number, { unit }: TaskInput): string => formatNumber(tidy(value * scaleOf(unit)), 4);

const fieldText = (value: number, input: TaskInput): string =>
  shownNumber(value, input).replaceAll(',', '').replace('−', '-');

/** Why what was typed does not count. */
function refusalOf({ input, pending, meaning, texts }: Props): string {
  const meant = pending === '' ? undefined : meaning(pending);
  if (typeof meant !== 'string') return '';
  const [min, max] = [shownNumber(input.min, input), shownNumber(input.max, input)];
  return fill(texts.typed[meant === 'outside' && input.whole ? 'outsideWhole' : meant], { typed: pending, min, max });
}

/** A field to type the value; what is typed counts once the field is left. A text that is no value stays in it. */
function TypedField(props: Props) {
  const { input, value, pending, take, prefix, uid, units, texts, language } = props;
  const [draft, setDraft] = useState<string>();
  const [taken, setTaken] = useState({ text: '', value });
  const refusal = refusalOf(props);
  const kept = taken.value === value ? taken.text : '';
  const text = pending || kept;
  const wasRead = refusal === '' && text !== '' && text !== fieldText(value, input);
  const leave = (text: string): void => {
    const meant = props.meaning(text);
    setDraft(undefined);
    setTaken({ text: typeof meant === 'number' ? text.trim() : '', value: typeof meant === 'number' ? meant : value });
    take(text);
  };
  const note = `${uid}-${input.name}-typed`;
  return (
    <>
      <span class="field">
        <WithUnit unit={units[input.unit]}>
          <input
            type="text"
            inputMode="decimal"
            autocomplete="off"
            name={pending === '' ? undefined : prefix + typedField(input.name)}
            aria-label={input.label}
            aria-invalid={refusal === '' ? undefined : 'true'}
            aria-describedby={note}
            value={draft ?? (pending || fieldText(value, input))}
            onInput={(event) => {
              event.stopPropagation();
              setDraft(event.currentTarget.value);
            }}
            onChange={({ currentTarget }) => leave(currentTarget.value)}
          />
        </WithUnit>
      </span>
      <span class={refusal === '' ? 'small mut' : 'refusal'} id={note}>
        {wasRead ? fill(texts.readAs, { reading: formatQuantity(value, input.unit, language, units, 4) }) : refusal}
      </span>
    </>
  );
}

/** Finer than a step of the slider, so that a typed number is taken as it stands. */
const finest = 1000;

/** A slider, which holds the value in the unit of the model, and a field to type it. */
export function Control(props: Props) {
  const { input, value, pending, set, prefix, uid, language, units } = props;
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
        onInput={(event) => {
          // What was typed and refused gives way to the slider.
          if (pending === '') return;
          event.stopPropagation();
          set(Number(event.currentTarget.value));
        }}
      />
      <TypedField {...props} />
    </div>
  );
}
