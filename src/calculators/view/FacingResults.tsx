import { formatQuantity } from '#i18n/format.ts';
import { Mark } from '#ui/Mark.tsx';
import type { Evaluated } from '../computation.ts';
import { differenceOf } from '../difference.ts';
import { numberOf } from '../evaluate.ts';
import { ResultOutput } from './ResultOutput.tsx';
import type { Shown } from './shown.ts';

interface Props extends Shown {
  readonly evaluated: Evaluated;
}

/** Difference between the main outputs of both sides; empty when a side has no number. */
function difference({ calculator, evaluated, language, texts }: Props): string {
  const mains = Object.entries(calculator.outputs).filter(([, { main, side }]) => main && side);
  const [left, right] = mains.map(([name]) => numberOf(evaluated, name));
  const output = mains[0]?.[1];
  if (left === undefined || right === undefined || !output) return '';
  const { value, unit, digits } = differenceOf(output, left, right);
  return formatQuantity(value, unit, language, texts.units, digits);
}

/** The outputs of each side that are main ones, or those that are not. */
function Halves({ main, ...props }: Props & { readonly main: boolean }) {
  const { facing, outputs } = props.calculator;
  if (!facing) return null;
  const firms = facing.voices === 'firms';
  return (['left', 'right'] as const).map((side) => (
    <div class={`face ${side} ${firms ? (side === 'left' ? 'tx' : 'rl') : ''}`} key={side}>
      {main && (
        <p class="side-name">
          <Mark name={side === 'left' ? 'transaction' : 'relationship'} /> {props.words.words[facing[side]]}
        </p>
      )}
      {Object.entries(outputs).map(
        ([name, output]) =>
          output.side === side && Boolean(output.main) === main && <ResultOutput key={name} name={name} {...props} />,
      )}
    </div>
  ));
}

/** The results of two sides as halves that face each other across the spine, and what they differ by. */
export function FacingResults(props: Props) {
  const sided = Object.values(props.calculator.outputs).filter(({ side }) => side);
  const gap = difference(props);
  if (sided.length === 0) return null;
  return (
    <>
      <div class="halves mains">
        <Halves {...props} main={true} />
        {gap && (
          <p class="gap">
            {props.texts.difference} <b>{gap}</b>
          </p>
        )}
      </div>
      {sided.some(({ main }) => !main) && (
        <div class="halves others">
          <Halves {...props} main={false} />
        </div>
      )}
    </>
  );
}
