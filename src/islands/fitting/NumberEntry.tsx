import { useState } from 'preact/hooks';
import type { NumberInput } from '#calculators/inputs.ts';
import { fieldText, type Measure, meaningOf, readPlainNumber, usualMeasure } from '#calculators/typed-number.ts';
import { fill } from '#i18n/fill.ts';
import type { FittingTexts } from '#i18n/fitting/fitting-texts.ts';
import { formatNumber } from '#i18n/format.ts';

interface Props {
  /** Begins the ids of the field. */
  readonly group: string;
  readonly name: string;
  readonly label: string;
  readonly range: NumberInput;
  readonly value: number;
  readonly onValue: (value: number) => void;
  readonly texts: FittingTexts['whatIf'];
}

/** Full-width digits and a typed sign for per cent are meant as what the field expects. */
const plain = (typed: string): string => typed.normalize('NFKC').replace(/\s*%\s*$/, '');

/** Why what is typed does not count, and what does. */
function refusalOf(
  typed: string,
  range: NumberInput,
  { shown }: Measure,
  value: number,
  texts: Props['texts'],
): string {
  const [min, max] = [formatNumber(shown(range.min), 4), formatNumber(shown(range.max), 4)];
  const possible = fill(range.whole ? texts.wholeRange : texts.range, { min, max });
  return fill(texts.refusedNumber, { typed, range: possible, kept: fieldText(shown(value)) });
}

/** A labelled field for one number; what is typed stays, and a value that is not possible is said under it. */
export function NumberEntry({ group, name, label, range, value, onValue, texts }: Props) {
  const [typed, setTyped] = useState<string>();
  const measure = usualMeasure(range);
  const meant = (text: string) => meaningOf(plain(text), range, measure, readPlainNumber);
  const refused = typed !== undefined && meant(typed) === undefined;
  const id = `${group}-${name}`;
  return (
    <p class="entry">
      <label for={id}>{label}</label>
      <span class="field">
        <input
          type="text"
          inputMode="decimal"
          autocomplete="off"
          id={id}
          name={name}
          value={typed ?? fieldText(measure.shown(value))}
          aria-invalid={refused ? 'true' : undefined}
          aria-describedby={refused ? `${id}-refusal` : undefined}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            const next = meant(currentTarget.value);
            if (next !== undefined) onValue(next);
          }}
          onBlur={() => !refused && setTyped(undefined)}
        />
        {range.unit === 'share' && <span>%</span>}
      </span>
      {refused && (
        <span class="refusal" id={`${id}-refusal`}>
          {refusalOf(typed, range, measure, value, texts)}
        </span>
      )}
    </p>
  );
}
