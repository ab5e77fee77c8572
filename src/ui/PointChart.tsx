import { greatest } from '#domain/statistics/extremes.ts';
import { type ChartProps, colourClass, type PointChart as Data, type PointAxis } from './chart.ts';
import { labelWidth } from './label-width.ts';
import { pointLabels } from './point-labels.ts';
import { niceTicks } from './ticks.ts';

/** Where a value lies between the ends of its axis, in percent. */
const percent = (value: number, { min, max }: PointAxis): number =>
  Math.min(100, Math.max(0, ((value - min) / (max - min || 1)) * 100));

/** The axis with the ends that it is shown with. */
function ending(axis: PointAxis): PointAxis {
  if (!axis.rounded) return axis;
  const ticks = niceTicks(axis.min, axis.max, 4);
  return { ...axis, min: ticks[0] ?? 0, max: ticks.at(-1) ?? 1 };
}

const at = (x: number, y: number) => ({ '--x': x.toFixed(2), '--y': y.toFixed(2) });

interface AxisNumbersProps {
  readonly x: PointAxis;
  readonly y: PointAxis;
  readonly format: ChartProps<Data>['format'];
}

/** The numbers along both axes: their ends, and above the picture where the first is cut. */
function AxisNumbers({ x, y, format }: AxisNumbersProps) {
  const cut = x.cut === undefined ? 0 : percent(x.cut, x);
  return (
    <>
      {[x.min, x.max].map((value) => (
        <span class={`lb axis ${value === x.min ? 'se' : 'sw'}`} style={at(percent(value, x), 100)}>
          {format(value, x.unit, 0)}
        </span>
      ))}
      {x.cut !== undefined && cut > 12 && cut < 88 && (
        <span class="lb axis n" style={at(cut, 0)}>
          {format(x.cut, x.unit)}
        </span>
      )}
      {[y.min, y.max].map((value) => (
        <span class="lb axis w" style={at(0, 100 - percent(value, y))}>
          {format(value, y.unit, 0)}
        </span>
      ))}
    </>
  );
}

/** Points on a plane with their names; cuts divide it into four fields, named in a corner of each. */
export function PointChart({ chart, format, words, describedBy }: ChartProps<Data>) {
  const { fields = [] } = chart;
  const [x, y] = [ending(chart.x), ending(chart.y)];
  const cutX = x.cut === undefined ? undefined : percent(x.cut, x);
  const cutY = y.cut === undefined ? undefined : 100 - percent(y.cut, y);
  const named = (name: string): string => words[name] ?? name;
  const points = chart.points.map((point) => ({
    name: named(point.name),
    x: percent(point.x, x),
    y: 100 - percent(point.y, y),
    voice: point.voice ?? 'ink',
  }));
  const labels = pointLabels(points, fields.map(named), cutX ?? 50, cutY ?? 50);
  const axis = greatest([y.min, y.max].map((value) => labelWidth(format(value, y.unit, 0))));
  return (
    <div class="point-chart" role="img" aria-labelledby={describedBy} style={{ '--axis': axis }}>
      <p class="axis-name" aria-hidden="true">
        ↑ {words[y.id]}
      </p>
      <div class="plot" aria-hidden="true">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <rect class="frame" width="100" height="100" />
          {cutX !== undefined && <line class="zero" x1={cutX} x2={cutX} y1="0" y2="100" />}
          {cutY !== undefined && <line class="zero" x1="0" x2="100" y1={cutY} y2={cutY} />}
        </svg>
        {labels.fields.map(({ name, side, x, y }) => (
          <span class={`lb field-name ${side}`} style={at(x, y)}>
            {name}
          </span>
        ))}
        <AxisNumbers x={x} y={y} format={format} />
        {points.map((point) => (
          <i
            class={`dot ${point.voice === 'ghost' ? '' : 'full'} ${colourClass[point.voice]}`}
            style={at(point.x, point.y)}
          />
        ))}
        {labels.points.map(({ name, side, x, y }) => (
          <span class={`lb mark ${side}`} style={at(x, y)}>
            {name}
          </span>
        ))}
      </div>
      <p class="axis-name end" aria-hidden="true">
        {words[x.id]} →
      </p>
    </div>
  );
}
