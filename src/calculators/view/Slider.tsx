import { tidy } from '../typed-number.ts';
import type { NumberState } from './number-state.ts';

interface Props extends NumberState {
  readonly class?: string;
}

/** A native slider in the numbers of the field. Arrow keys to the right and up increase, however it is drawn. */
export function Slider({ label, range, measure, value, spoken, onValue, class: look }: Props) {
  const { step } = measure;
  const shown = measure.shown(value);
  const [from, to] = (range.slider ?? [range.min, range.max]).map(measure.shown);
  const min = tidy(Math.ceil(Math.min(from ?? 0, shown) / step - 1e-9) * step);
  const max = tidy(Math.floor(Math.max(to ?? 0, shown) / step + 1e-9) * step);
  return (
    <input
      type="range"
      class={look}
      aria-label={label}
      aria-valuetext={spoken}
      min={min}
      max={max}
      step={step}
      value={shown}
      style={{ '--p': ((shown - min) / (max - min)) * 100 }}
      onInput={(event) => onValue(measure.meant(Number(event.currentTarget.value)))}
    />
  );
}
