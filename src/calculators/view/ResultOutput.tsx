import { formatQuantity } from '#i18n/format.ts';
import type { Evaluated } from '../computation.ts';
import type { Shown } from './shown.ts';

interface Props extends Shown {
  readonly name: string;
  readonly evaluated: Evaluated;
}

/** One output with its label; the unrounded number, or the reason why there is none, stands in its attributes. */
export function ResultOutput({ name, evaluated, calculator, words, texts, language, uid }: Props) {
  const output = calculator.outputs[name];
  const result = evaluated.status === 'computed' ? (evaluated.outputs[name] ?? 'none') : evaluated.error;
  return (
    <p>
      <span id={`${uid}-${name}-label`}>{words.outputs[name]}</span>
      <output
        name={name}
        aria-labelledby={`${uid}-${name}-label`}
        {...(typeof result === 'number' ? { 'data-value': result } : { 'data-error': result })}
      >
        {typeof result === 'number'
          ? formatQuantity(result, output?.unit ?? 'number', language, texts.units, output?.digits)
          : result === 'diverges'
            ? texts.unlimited
            : texts.undefined}
      </output>
    </p>
  );
}
