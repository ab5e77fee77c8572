import { TableFrame } from './TableFrame.tsx';

interface Props {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly HeatRow[];
  readonly format: (share: number) => string;
}

export interface HeatRow {
  readonly head: string;
  /** Plain cells before the shaded ones. */
  readonly plain: readonly string[];
  /** Shares from 0 to 1; undefined for an empty cell. */
  readonly shares: readonly (number | undefined)[];
}

/** The darkest shade, in per cent of ink: numbers on it still have a contrast of 4.5 to 1, in light and in dark. */
const DARKEST = 35;

/** A table of shares, each on a ground that is darker the larger it is within the table. The number says the same. */
export function HeatTable({ caption, columns, rows, format }: Props) {
  const largest = rows.flatMap(({ shares }) => shares).reduce<number>((top, own) => Math.max(top, own ?? 0), 0);
  const shade = (share: number): string => `${((share / (largest || 1)) * DARKEST).toFixed(1)}%`;
  return (
    <TableFrame caption={caption} columns={columns} look="heat">
      {rows.map(({ head, plain, shares }) => (
        <tr key={head}>
          <th scope="row">{head}</th>
          {plain.map((cell) => (
            <td class="n">{cell}</td>
          ))}
          {shares.map((share) =>
            share === undefined ? (
              <td />
            ) : (
              <td class="n" style={{ '--shade': shade(share) }}>
                {format(share)}
              </td>
            ),
          )}
        </tr>
      ))}
    </TableFrame>
  );
}
