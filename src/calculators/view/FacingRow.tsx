import type { ComponentChildren } from 'preact';
import type { Facing } from '../define-calculator.ts';
import { NumberField, Refusal } from './NumberField.tsx';
import type { NumberState } from './number-state.ts';
import { Slider } from './Slider.tsx';
import type { Shown } from './shown.ts';

interface Props extends Pick<Shown, 'texts' | 'language'> {
  readonly label: string;
  readonly left: NumberState;
  readonly right: NumberState;
  readonly voices: Facing['voices'];
  readonly children?: ComponentChildren;
}

/** Two numbers that face each other across their label; both sliders grow outwards from it. */
export function FacingRow({ label, left, right, voices, texts, language, children }: Props) {
  const firms = voices === 'firms';
  const shared = { texts, language };
  return (
    <div class="control facing-row">
      <Slider {...left} class={firms ? 'left is-tx' : 'left is-open'} />
      <NumberField {...left} {...shared} />
      <span class="name">
        <b>{label}</b>
        {children}
      </span>
      <NumberField {...right} {...shared} />
      <Slider {...right} class={firms ? 'right is-rl' : 'right'} />
      <Refusal {...left} />
      <Refusal {...right} />
    </div>
  );
}
