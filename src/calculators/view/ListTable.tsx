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

/** The same row of every list, changed alike. */
const inEveryList = ({ values }: Desk, lists: Props['lists'], change: (list: readonly number[]) => readonly number[]) =>
  Object.fromEntries(lists.map(([name]) => [name, change(listOf(values, name))]));

function Row({
  desk,
  lists,
  row,
  removable,
}: Props & { readonly row: number; readonly removable: boolean | undefined }) {
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
            onClick={() => desk.replace(inEveryList(desk, lists, (list) => list.filter((_, place) => place !== row)))}
          >
            {texts.removeRow}
            <span class="sr"> {named}</span>
          </button>
        </td>
      )}
    </tr>
  );
}

/** Lists of numbers as one editable table; a row can be added or removed within the limits of the lists. */
export function ListTable({ desk, lists }: Props) {
  const { words, texts, values } = desk;
  const rows = listOf(values, lists[0]?.[0] ?? '').length;
  const fewest = Math.max(...lists.map(([, list]) => list.fewest));
  const most = Math.min(...lists.map(([, list]) => list.most));
  const editable = most > fewest;
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
            <Row key={row} desk={desk} lists={lists} row={row} removable={editable ? rows > fewest : undefined} />
          ))}
        </tbody>
      </table>
      {editable && (
        <button
          type="button"
          class="btn quiet"
          disabled={rows >= most}
          onClick={() => desk.replace(inEveryList(desk, lists, (list) => [...list, list.at(-1) ?? 0]))}
        >
          {texts.addRow}
        </button>
      )}
    </div>
  );
}
