import { readNumber } from '#domain/answers/read-number.ts';
import { fill } from '#i18n/fill.ts';
import { formatNumber, formatQuantity } from '#i18n/format.ts';
import type { TextLanguage } from '#i18n/languages.ts';
import type { Messages } from '#i18n/messages.ts';
import type { NumberInput } from '../define-calculator.ts';
import { accepts } from '../evaluate.ts';

interface Props {
  readonly name: string;
  readonly uid: string;
  readonly label: string;
  readonly input: NumberInput;
  readonly value: number;
  /** What is being typed into the field, until it is left with an acceptable number. */
  readonly typed: string | undefined;
  readonly texts: Messages['calculator'];
  readonly language: TextLanguage;
  readonly onValue: (value: number) => void;
  /** Something was typed; the value is undefined when it means none or one out of range. */
  readonly onTyped: (typed: string, value: number | undefined) => void;
  /** The field was left. */
  readonly onLeft: () => void;
}

/** Shares are shown and typed in percent; every other number as it is. */
const scaleOf = ({ unit }: NumberInput): number => (unit === 'share' ? 100 : 1);

/** Number of decimals that a step of the slider needs. */
const decimalsOf = (step: number): number => Math.max(0, -Math.floor(Math.log10(step) + 1e-9));

const plain = (value: number): string => String(Number(value.toPrecision(12)));

/** The value that a text means for an input, in the unit of the model; undefined when it means none or an unacceptable one. */
function meaningOf(typed: string, input: NumberInput, language: TextLanguage): number | undefined {
  const reading = readNumber(typed, language);
  if (reading.status !== 'read') return undefined;
  const value = Number((reading.value / scaleOf(input)).toPrecision(12));
  return accepts(input, value) ? value : undefined;
}

function refusal({ typed, input, value, texts, language }: Props): string {
  if (typed === undefined || meaningOf(typed, input, language) !== undefined) return '';
  const scale = scaleOf(input);
  const quantity = (number: number): string => formatQuantity(number, input.unit, language, texts.units, 4);
  const readable = readNumber(typed, language).status === 'read';
  const range = fill(texts.range, { min: formatNumber(input.min * scale, 4), max: formatNumber(input.max * scale, 4) });
  return fill(readable ? texts.refused : texts.unreadable, { typed, range, kept: quantity(value) });
}

/** A slider and a field for the same number; what is not accepted is said under the field and changes nothing. */
export function NumberControl(props: Props) {
  const { name, uid, label, input, value, typed, texts, language, onValue, onTyped, onLeft } = props;
  const scale = scaleOf(input);
  const digits = decimalsOf(input.step * scale);
  const message = refusal(props);
  const position = ((value - input.min) / (input.max - input.min)) * 100;
  return (
    <div class="control">
      <label for={`${uid}-${name}`}>
        {label}
        {input.per && <span class="per">{texts.per[input.per]}</span>}
      </label>
      <input
        type="range"
        aria-label={label}
        aria-valuetext={formatQuantity(value, input.unit, language, texts.units)}
        min={plain(input.min * scale)}
        max={plain(input.max * scale)}
        step={plain(input.step * scale)}
        value={plain(value * scale)}
        style={{ '--p': position }}
        onInput={(event) => onValue(Number((Number(event.currentTarget.value) / scale).toPrecision(12)))}
      />
      <span class="field">
        {input.unit === 'money' && language === 'en' && <span>¥</span>}
        <input
          type="text"
          inputMode="decimal"
          autocomplete="off"
          id={`${uid}-${name}`}
          name={name}
          value={
            typed ??
            formatNumber(value * scale, Math.max(digits, 4))
              .replaceAll(',', '')
              .replace('−', '-')
          }
          aria-invalid={message ? 'true' : undefined}
          aria-describedby={message ? `${uid}-${name}-refusal` : undefined}
          onInput={(event) => onTyped(event.currentTarget.value, meaningOf(event.currentTarget.value, input, language))}
          onBlur={() => message === '' && onLeft()}
        />
        <span>{input.unit === 'money' && language === 'en' ? '' : texts.units[input.unit]}</span>
      </span>
      {message && (
        <p class="refusal" id={`${uid}-${name}-refusal`}>
          {message}
        </p>
      )}
    </div>
  );
}
