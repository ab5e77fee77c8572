import { useState } from 'preact/hooks';
import type { Choice } from '#fitting/fragment.ts';
import type { ModelShape } from '#fitting/model-shape.ts';
import type { ModelWords } from '#fitting/model-text.ts';
import { fill } from '#i18n/fill.ts';
import type { FittingTexts } from '#i18n/fitting/fitting-texts.ts';
import { NumberEntry } from './NumberEntry.tsx';
import { ShareLink } from './ShareLink.tsx';
import { TableField } from './TableField.tsx';

/** A sample as the page offers it. */
export interface OfferedSample {
  readonly id: string;
  /** Of its table as a file. */
  readonly address: string;
  readonly published: Readonly<Record<string, string>>;
}

interface Props {
  readonly shape: ModelShape;
  readonly words: ModelWords;
  readonly texts: FittingTexts;
  readonly samples: readonly OfferedSample[];
  readonly choice: Choice;
  readonly change: (part: Partial<Choice>) => void;
  readonly working: boolean;
  readonly onFit: (choice: Choice) => void;
}

/** Names of the columns in their order, as they are to be typed. */
function columnNames({ columns }: ModelShape, { labels }: ModelWords, { data }: FittingTexts): string {
  return Object.entries(columns)
    .map(([id, column]) => {
      const name = labels[id] ?? id;
      return column.kind !== 'label' && column.optional ? fill(data.optional, { column: name }) : name;
    })
    .join(data.between);
}

/** Which table, what to assume, and the button that starts the work. */
export function DataForm({ shape, words, texts, samples, choice, change, working, onFit }: Props) {
  const { data } = texts;
  const { sample, text, settings } = choice;
  const [told, setTold] = useState('');
  const take = async () => {
    const response = await fetch(samples[0]?.address ?? '').catch(() => undefined);
    if (response?.ok) change({ text: (await response.text()).replace('\uFEFF', '') });
    setTold(response?.ok ? '' : texts.faults.noSample);
  };
  return (
    <form
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        const complete = sample !== undefined || text.trim() !== '';
        setTold(complete ? '' : data.needed);
        if (complete) onFit(choice);
      }}
    >
      <h2>{data.title}</h2>
      <p class="privacy">{data.privacy}</p>
      <fieldset>
        <legend>{data.choose}</legend>
        {[...samples.map(({ id }) => id), undefined].map((id) => (
          <label class="tick" key={id}>
            <input type="radio" name="table" checked={sample === id} onChange={() => change({ sample: id })} />
            <span>{id === undefined ? data.own : words.words[id]}</span>
          </label>
        ))}
      </fieldset>
      {sample === undefined && (
        <div class="own">
          <label for="fit-table">{data.field}</label>
          <p class="small mid" id="fit-columns">
            {words.rows} {fill(data.columns, { columns: columnNames(shape, words, texts) })}
          </p>
          <TableField
            id="fit-table"
            describedBy="fit-columns"
            value={text}
            onValue={(typed) => change({ text: typed })}
          />
          <button type="button" class="btn quiet" onClick={take}>
            {data.take}
          </button>
        </div>
      )}
      {Object.keys(shape.settings).length > 0 && (
        <fieldset>
          <legend>{texts.settings}</legend>
          <div class="entries">
            {Object.entries(shape.settings).map(([name, range]) => (
              <NumberEntry
                key={name}
                group="fit"
                name={name}
                label={words.labels[name] ?? ''}
                range={range}
                value={settings[name] ?? range.initial}
                onValue={(value) => change({ settings: { ...settings, [name]: value } })}
                texts={texts.whatIf}
              />
            ))}
          </div>
        </fieldset>
      )}
      <button type="submit" class="btn" disabled={working}>
        {texts.fit}
      </button>
      <p role="status">{told}</p>
      <ShareLink shape={shape} texts={texts} choice={choice} />
    </form>
  );
}
