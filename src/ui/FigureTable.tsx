/** Nothing for an empty cell. */
type Cell = string | number | undefined;

interface Props {
  /** What opens the table. */
  readonly show: string;
  readonly columns: readonly (string | undefined)[];
  readonly rows: readonly (readonly Cell[])[];
  /** How many columns from the first on hold words; the others hold numbers. */
  readonly words?: number;
}

/** The numbers behind a figure, folded away; the first column heads each row. */
export function FigureTable({ show, columns, rows, words = 1 }: Props) {
  const numeric = (column: number): string | undefined => (column < words ? undefined : 'n');
  return (
    <details>
      <summary>{show}</summary>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              {columns.map((column, index) =>
                column ? (
                  <th scope="col" class={numeric(index)}>
                    {column}
                  </th>
                ) : (
                  <td />
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map(([head, ...cells]) => (
              <tr>
                <th scope="row">{head}</th>
                {cells.map((cell, index) => (
                  <td class={numeric(index + 1)}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
