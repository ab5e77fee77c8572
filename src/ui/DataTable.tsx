import { TableFrame } from './TableFrame.tsx';

interface Props {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table of numbers; the first column heads each row. */
export function DataTable({ caption, columns, rows }: Props) {
  return (
    <TableFrame caption={caption} columns={columns}>
      {rows.map(([head, ...cells]) => (
        <tr>
          <th scope="row">{head}</th>
          {cells.map((cell) => (
            <td class="n">{cell}</td>
          ))}
        </tr>
      ))}
    </TableFrame>
  );
}
