import type { ChartProps, MatrixChart as Data } from './chart.ts';

/** A grid of named cells; what is chosen is marked by shape and by a word for those who listen. */
export function MatrixChart({ chart, words, describedBy }: ChartProps<Data>) {
  const { across, down, columns, rows } = chart;
  return (
    <table class="matrix-chart" aria-describedby={describedBy}>
      <caption>
        {words[down]} ↓ {words[across]} →
      </caption>
      <thead>
        <tr>
          <td />
          {columns.map((column) => (
            <th scope="col">{words[column]}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells }) => (
          <tr key={id}>
            <th scope="row">{words[id]}</th>
            {cells.map((cell) => (
              <td class={cell.chosen ? 'chosen' : undefined}>
                {cell.chosen && <span class="sr">✓ </span>}
                {words[cell.id]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
