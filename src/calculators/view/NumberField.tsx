import { fieldText } from '../typed-number.ts';
import type { NumberState } from './number-state.ts';
import type { Shown } from './shown.ts';

type Props = NumberState & Pick<Shown, 'texts' | 'language'>;

/** A field for a number with its unit. */
export function NumberField(props: Props) {
  const { name, id, label, range, measure, value, typed, refusal, instead, texts, language } = props;
  const sign = range.unit === 'money' && language === 'en';
  return (
    <span class="field">
      {sign && <span>¥</span>}
      <input
        type="text"
        inputMode="decimal"
        autocomplete="off"
        id={id}
        name={name}
        aria-label={label}
        value={typed ?? fieldText(measure.shown(value))}
        aria-invalid={refusal && !instead ? 'true' : undefined}
        aria-describedby={refusal ? `${id}-refusal` : undefined}
        onFocus={props.onFocus}
        onInput={(event) => props.onTyped(event.currentTarget.value)}
        onBlur={props.onLeft}
      />
      {!sign && <span>{range.unit === 'percentagePoints' ? texts.pointsInField : texts.units[range.unit]}</span>}
    </span>
  );
}

/** Why what was typed does not count, and what counts instead; or how a decimal was read, and how else it may be meant. */
export function Refusal({ id, refusal, instead }: NumberState) {
  return refusal ? (
    <p class="refusal" id={`${id}-refusal`}>
      {refusal}
      {instead && (
        <button type="button" class="btn link" onClick={instead.take}>
          {instead.text}
        </button>
      )}
    </p>
  ) : null;
}
