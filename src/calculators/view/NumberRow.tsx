import type { ComponentChildren } from 'preact';
import { NumberField, Refusal } from './NumberField.tsx';
import type { NumberState } from './number-state.ts';
import { Slider } from './Slider.tsx';
import type { Shown } from './shown.ts';

interface Props extends Pick<Shown, 'texts' | 'language'> {
  readonly number: NumberState;
  /** What stands under the label: the period of a rate. */
  readonly children?: ComponentChildren;
}

/** A label, a slider and a field for one number. */
export function NumberRow({ number, texts, language, children }: Props) {
  return (
    <div class="control">
      <span class="name">
        <label for={number.id}>{number.label}</label>
        {children}
      </span>
      <Slider {...number} />
      <NumberField {...number} texts={texts} language={language} />
      <Refusal {...number} />
    </div>
  );
}
