import { greatest } from '#domain/statistics/extremes.ts';

/** Places on both axes run from 0 to 1, from the left and from the bottom. */
interface Axis {
  readonly name: string;
  readonly ticks: readonly { readonly label: string; readonly place: number }[];
  /** Where the plane is cut in two. */
  readonly cut: { readonly label: string; readonly place: number };
}

interface Cell {
  readonly column: number;
  readonly row: number;
  readonly count: number;
}

interface Props {
  readonly x: Axis;
  readonly y: Axis;
  readonly columns: number;
  readonly rows: number;
  readonly cells: readonly Cell[];
  /** Names of the four fields. */
  readonly fields: readonly [topLeft: string, topRight: string, bottomLeft: string, bottomRight: string];
  /** Id of the sentence that says what the picture shows. */
  readonly describedBy: string;
}

const SHADES = 5;
/** Labels of ticks that are closer to the cut than this give way to it; numbers are wider than high. */
const NEAR = { x: 0.14, y: 0.07 };

const percent = (place: number): string => (place * 100).toFixed(2);
const at = (x: number, y: number) => ({ '--x': percent(x), '--y': percent(1 - y) });

/** Which of five shades a count has, 1 to 5: by its order of magnitude, so that single customers stay visible. */
const shadeOf = (count: number, most: number): number =>
  most === 1 ? SHADES : 1 + Math.round(((SHADES - 1) * Math.log(count)) / Math.log(most));

/** Squares of one shade as one path, so that a picture of many customers stays light. */
function Shades({ columns, rows, cells }: Pick<Props, 'columns' | 'rows' | 'cells'>) {
  const most = greatest(cells.map(({ count }) => count));
  const [width, height] = [100 / columns, 100 / rows];
  const square = ({ column, row }: Cell): string =>
    `M${(column * width).toFixed(2)} ${(100 - (row + 1) * height).toFixed(2)}h${width}v${height}h${-width}z`;
  return [1, 2, 3, 4, 5].map((shade) => (
    <path
      key={shade}
      class={`shade-${shade}`}
      d={cells
        .filter(({ count }) => shadeOf(count, most) === shade)
        .map(square)
        .join('')}
    />
  ));
}

/** How many customers lie where on a plane that two cuts divide into four named fields. */
export function DensityChart({ x, y, columns, rows, cells, fields, describedBy }: Props) {
  const far = (axis: Axis, near: number) => axis.ticks.filter(({ place }) => Math.abs(place - axis.cut.place) > near);
  return (
    <div class="point-chart" role="img" aria-labelledby={describedBy}>
      <p class="axis-name" aria-hidden="true">
        ↑ {y.name}
      </p>
      <div class="plot density" aria-hidden="true">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <rect class="frame" width="100" height="100" />
          <Shades columns={columns} rows={rows} cells={cells} />
          <line class="zero" x1={percent(x.cut.place)} x2={percent(x.cut.place)} y1="0" y2="100" />
          <line class="zero" x1="0" x2="100" y1={percent(1 - y.cut.place)} y2={percent(1 - y.cut.place)} />
        </svg>
        {fields.map((field, index) => (
          <span key={field} class={`corner ${['nw', 'ne', 'sw', 'se'][index]}`}>
            {field}
          </span>
        ))}
        {[...far(x, NEAR.x), x.cut].map(({ label, place }) => (
          <span key={label} class={`lb axis ${place > 0.92 ? 'sw' : 's'}`} style={at(place, 0)}>
            {place === x.cut.place ? <b class="cut">{label}</b> : label}
          </span>
        ))}
        {[...far(y, NEAR.y), y.cut].map(({ label, place }) => (
          <span key={label} class="lb axis w" style={at(0, place)}>
            {place === y.cut.place ? <b class="cut">{label}</b> : label}
          </span>
        ))}
      </div>
      <p class="axis-name end" aria-hidden="true">
        {x.name} →
      </p>
    </div>
  );
}
