import { type ChartProps, colourClass, type LineChart as Data, lineClass } from './chart.ts';
import { labelWidth } from './label-width.ts';
import { spreadLabels } from './spread-labels.ts';
import { niceTicks } from './ticks.ts';
import { VoiceMark } from './VoiceMark.tsx';

const at = (x: number, y: number) => ({ '--x': x.toFixed(2), '--y': y.toFixed(2) });

/** Where the label of a point stands so that it stays inside the picture. */
const sideOf = (x: number, y: number): string => `${y < 15 ? 's' : 'n'}${x > 55 ? 'w' : 'e'}`;

/** Ticks and the way from values to percent of the picture's width and height. */
function scales({ series, marks = [] }: Data) {
  const points = [...series.flatMap((line) => line.points), ...marks.map(({ x, y }) => [x, y] as const)];
  const xs = points.map(([x]) => x);
  const [xMin, xMax] = [Math.min(...xs), Math.max(...xs)];
  const yTicks = niceTicks(Math.min(0, ...points.map(([, y]) => y)), Math.max(0, ...points.map(([, y]) => y)), 4);
  const [yMin, yMax] = [yTicks[0] ?? 0, yTicks.at(-1) ?? 1];
  return {
    xTicks: niceTicks(xMin, xMax, 5).filter((x) => x >= xMin && x <= xMax),
    yTicks,
    toX: (x: number) => ((x - xMin) / (xMax - xMin || 1)) * 100,
    toY: (y: number) => ((yMax - y) / (yMax - yMin || 1)) * 100,
  };
}

/** Lines in a stretched SVG with HTML labels, so that type never scales; the last value of each line is written beside it. */
export function LineChart({ chart, format, words, describedBy }: ChartProps<Data>) {
  const { series, marks = [], xUnit, yUnit, xDigits = 0, yDigits = yUnit === 'money' ? 0 : undefined } = chart;
  const { xTicks, yTicks, toX, toY } = scales(chart);
  const formatY = (y: number): string => format(y, yUnit, yDigits);
  const ends = series.map(({ points }) => points.at(-1) ?? ([0, 0] as const));
  const heights = spreadLabels(
    ends.map(([, y]) => toY(y)),
    16,
    4,
    96,
  );
  const axis = Math.max(...yTicks.map((y) => labelWidth(formatY(y))));
  return (
    <div class="line-chart" role="img" aria-labelledby={describedBy} style={{ '--axis': `${axis}ch` }}>
      <ul class="ends" aria-hidden="true">
        {series.map(({ id, voice }, index) => (
          <li class={`${colourClass[voice]} ${lineClass[voice]}`} style={at(100, heights[index] ?? 0)} key={id}>
            <VoiceMark voice={voice} /> {words[id]} <b>{formatY(ends[index]?.[1] ?? 0)}</b>
          </li>
        ))}
      </ul>
      <div class="plot" aria-hidden="true">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {yTicks.map((y) => (
            <line class={y === 0 ? 'zero' : 'grid'} x1="0" x2="100" y1={toY(y)} y2={toY(y)} />
          ))}
          {series.map(({ id, voice, points }) => (
            <path
              key={id}
              class={lineClass[voice]}
              d={`M${points.map(([x, y]) => `${toX(x).toFixed(2)} ${toY(y).toFixed(2)}`).join('L')}`}
            />
          ))}
        </svg>
        {yTicks.map((y) => (
          <span class="lb axis w" style={at(0, toY(y))}>
            {formatY(y)}
          </span>
        ))}
        {xTicks.map((x) => (
          <span class={`lb axis ${toX(x) > 94 ? 'sw' : 's'}`} style={at(toX(x), 100)}>
            {format(x, xUnit, xDigits)}
          </span>
        ))}
        {marks.map(({ id, x, y, voice }) => (
          <>
            <i
              class={`dot ${voice === 'first' || voice === 'transaction' ? '' : 'full'} ${colourClass[voice]}`}
              style={at(toX(x), toY(y))}
            />
            <span class={`lb mark ${sideOf(toX(x), toY(y))} ${colourClass[voice]}`} style={at(toX(x), toY(y))}>
              {words[id]}
            </span>
          </>
        ))}
      </div>
    </div>
  );
}
