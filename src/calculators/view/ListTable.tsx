import { Steady } from '#ui/Steady.tsx';
import type { ListInput, Values } from '../inputs.ts';
import { rowName } from '../row-name.ts';
import type { Desk, NamedInput } from './desk.ts';
import { NumberField, Refusal } from './NumberField.tsx';
import { Slider } from './Slider.tsx';

interface Props {
  readonly desk: Desk;
  /** The columns: all lists of the calculator, equally long. */
  readonly lists: readonly NamedInput<ListInput>[];
}

const listOf = (values: Values, name: string): readonly number[] => {
  const list = values[name];
  return Array.isArray(list) ? list : [];
};

/** Changes every list alike. */
function changeLists({ desk, lists }: Props, change: (list: readonly number[]) => readonly number[]): void {
  desk.replace((now) => Object.fromEntries(lists.map(([name]) => [name, change(listOf(now, name))])));
}

interface RowProps extends Props {
  readonly row: number;
  /** Whether it can be removed now; undefined where rows are given. */
  readonly removable: boolean | undefined;
}

function Row({ desk, lists, row, removable }: RowProps) {
  const { words, texts, language } = desk;
  const named = rowName(words.words, row);
  return (
    <tr>
      <th scope="row">{named}</th>
      {lists.map(([name, input]) => {
        const number = desk.number(`${name}.${row}`, `${named} · ${words.inputs[name]}`, input);
        return (
          <td key={name}>
            <span class="cell">
              <NumberField {...number} texts={texts} language={language} />
              <Slider {...number} />
            </span>
            <Refusal {...number} />
          </td>
        );
      })}
      {removable !== undefined && (
        <td>
          <button
            type="button"
            class="btn link"
            disabled={!removable}
            onClick={() => changeLists({ desk, lists }, (list) => list.filter((_, place) => place !== row))}
          >
            {texts.removeRow}
            <span class="sr"> {named}</span>
          </button>
        </td>
      )}
    </tr>
  );
}

/** Lists of numbers as one editable table, each row drawn again only when its numbers change; a row can be added or removed within the limits of the lists. */
export function ListTable({ desk, lists }: Props) {
  const { words, texts, values } = desk;
  const rows = listOf(values, lists[0]?.[0] ?? '').length;
  const fewest = Math.max(...lists.map(([, list]) => list.fewest));
  const most = Math.min(...lists.map(([, list]) => list.most));
  const editable = most > fewest;
  const removable = editable ? rows > fewest : undefined;
  return (
    <div class={lists.length > 1 ? 'list-input many' : 'list-input'}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.words.rows}</th>
            {lists.map(([name]) => (
              <th scope="col">{words.inputs[name]}</th>
            ))}
            {editable && <td />}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: rows }, (_, row) => (
            <Steady
              key={row}
              of={[...desk.edition, removable, ...lists.map(([name]) => listOf(values, name)[row])]}
              draw={() => <Row desk={desk} lists={lists} row={row} removable={removable} />}
            />
          ))}
        </tbody>
      </table>
      {editable && (
        <button
          type="button"
          class="btn quiet"
          disabled={rows >= most}
          onClick={() => changeLists({ desk, lists }, (list) => [...list, list.at(-1) ?? 0])}
        >
          {texts.addRow}
        </button>
      )}
    </div>
  );
}
