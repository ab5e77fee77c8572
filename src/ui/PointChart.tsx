import { type ChartProps, colourClass, type PointChart as Data, type PointAxis } from './chart.ts';

const percent = (value: number, { min, max }: PointAxis): number =>
  Math.min(100, Math.max(0, ((value - min) / (max - min || 1)) * 100));

const at = (left: number, bottom: number) => ({ '--x': left.toFixed(2), '--y': (100 - bottom).toFixed(2) });

/** The numbers along both axes: their ends, and where the first is cut. */
function AxisNumbers({
  x,
  y,
  format,
}: {
  readonly x: PointAxis;
  readonly y: PointAxis;
  readonly format: ChartProps<Data>['format'];
}) {
  const cut = x.cut === undefined ? 0 : percent(x.cut, x);
  return (
    <>
      {[x.min, x.max].map((value) => (
        <span class={`lb axis ${value === x.min ? 'se' : 'sw'}`} style={at(percent(value, x), 0)}>
          {format(value, x.unit, 0)}
        </span>
      ))}
      {x.cut !== undefined && cut > 12 && cut < 88 && (
        <span class="lb axis s" style={at(cut, 0)}>
          {format(x.cut, x.unit)}
        </span>
      )}
      {[y.min, y.max].map((value) => (
        <span class="lb axis w" style={at(0, percent(value, y))}>
          {format(value, y.unit, 0)}
        </span>
      ))}
    </>
  );
}

/** Points on a plane with their names; cuts divide it into four fields, named in their corners. */
export function PointChart({ chart, format, words, describedBy }: ChartProps<Data>) {
  const { x, y, points, fields = [] } = chart;
  const cutX = x.cut === undefined ? undefined : percent(x.cut, x);
  const cutY = y.cut === undefined ? undefined : 100 - percent(y.cut, y);
  const named = (name: string): string => words[name] ?? name;
  return (
    <div class="point-chart" role="img" aria-labelledby={describedBy}>
      <p class="axis-name" aria-hidden="true">
        ↑ {words[y.id]}
      </p>
      <div class="plot" aria-hidden="true">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <rect class="frame" width="100" height="100" />
          {cutX !== undefined && <line class="zero" x1={cutX} x2={cutX} y1="0" y2="100" />}
          {cutY !== undefined && <line class="zero" x1="0" x2="100" y1={cutY} y2={cutY} />}
        </svg>
        {fields.map((field, index) => (
          <span class={`corner ${['nw', 'ne', 'sw', 'se'][index]}`}>{named(field)}</span>
        ))}
        <AxisNumbers x={x} y={y} format={format} />
        {points.map((point) => {
          const [left, bottom] = [percent(point.x, x), percent(point.y, y)];
          const voice = point.voice ?? 'ink';
          return (
            <>
              <i class={`dot ${voice === 'ghost' ? '' : 'full'} ${colourClass[voice]}`} style={at(left, bottom)} />
              <span class={`lb mark ${left > 60 ? 'w' : 'e'}`} style={at(left, bottom)}>
                {named(point.name)}
              </span>
            </>
          );
        })}
      </div>
      <p class="axis-name end" aria-hidden="true">
        {words[x.id]} →
      </p>
    </div>
  );
}
