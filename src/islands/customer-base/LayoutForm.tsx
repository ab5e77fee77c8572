import { delimiters } from '#domain/customer-base/delimited-text.ts';
import { greatest } from '#domain/statistics/extremes.ts';
import type { CustomerBaseTexts } from '#i18n/customer-base/customer-base-texts.ts';
import { fill } from '#i18n/fill.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { DateFields } from './DateFields.tsx';
import { encodings } from './decoded-text.ts';
import type { Format, Layout, Look } from './messages.ts';

interface Props {
  readonly texts: CustomerBaseTexts['settings'];
  readonly look: Look;
  readonly layout: Layout;
  readonly setLayout: (layout: Layout) => void;
  readonly changeFormat: (format: Partial<Format>) => void;
}

const roles = ['customer', 'date', 'amount', 'margin'] as const;

/** How the file is read: recognised, and open to correction beside its first rows. */
export function LayoutForm({ texts, look, layout, setLayout, changeFormat }: Props) {
  const { columns } = layout;
  const [first = []] = look.preview;
  const width = greatest(look.preview.map((row) => row.length));
  const places = Array.from({ length: width }, (_, index) => fill(texts.column, { n: index + 1 }));
  const names = places.map((place, index) => {
    const cell = first[index] ?? '';
    return columns.header && cell !== '' ? `${place} · ${cell}` : place;
  });
  const setColumns = (change: Partial<Layout['columns']>) =>
    setLayout({ ...layout, columns: { ...columns, ...change } });
  return (
    <>
      <DataTable caption={texts.preview} columns={places} rows={look.preview} />
      <div class="narrow">
        <label>
          <span>{texts.delimiter}</span>
          <select
            value={layout.delimiter}
            onChange={({ currentTarget }) => {
              const chosen = delimiters.find((each) => each === currentTarget.value);
              if (chosen) changeFormat({ encoding: layout.encoding, delimiter: chosen });
            }}
          >
            {delimiters.map((each) => (
              <option value={each}>{texts.delimiters[each]}</option>
            ))}
          </select>
        </label>
        <label>
          <span>{texts.encoding}</span>
          <select
            value={layout.encoding}
            onChange={({ currentTarget }) => {
              const chosen = encodings.find((each) => each === currentTarget.value);
              if (chosen) changeFormat({ encoding: chosen });
            }}
          >
            {encodings.map((each) => (
              <option value={each}>{each.toUpperCase()}</option>
            ))}
          </select>
        </label>
        {roles.map((role) => (
          <label key={role}>
            <span>{texts[role]}</span>
            <select
              name={role}
              value={columns[role] ?? -1}
              onChange={({ currentTarget }) => {
                const position = Number(currentTarget.value);
                setColumns({ [role]: position < 0 ? undefined : position });
              }}
            >
              {role === 'margin' && <option value={-1}>{texts.none}</option>}
              {names.map((name, index) => (
                <option value={index}>{name}</option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <DateFields
        texts={texts.dates}
        look={look}
        layout={layout}
        setDates={(dates) => setLayout({ ...layout, dates })}
      />
      <label class="tick">
        <input
          type="checkbox"
          checked={columns.header}
          onChange={({ currentTarget }) => setColumns({ header: currentTarget.checked })}
        />
        <span>{texts.header}</span>
      </label>
      <label class="tick">
        <input
          type="checkbox"
          checked={layout.keepDuplicates}
          onChange={({ currentTarget }) => setLayout({ ...layout, keepDuplicates: currentTarget.checked })}
        />
        <span>{texts.keepDuplicates}</span>
      </label>
    </>
  );
}
