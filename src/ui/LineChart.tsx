import { type ChartMark, colourClass, type LineSeries, lineClass } from './chart.ts';
import { Mark } from './Mark.tsx';
import { spreadLabels } from './spread-labels.ts';
import { niceTicks } from './ticks.ts';

interface Props {
  readonly series: readonly LineSeries[];
  readonly marks?: readonly ChartMark[];
  readonly formatX: (x: number) => string;
  readonly formatY: (y: number) => string;
  /** Words for series and marks, by id. */
  readonly words: Readonly<Record<string, string>>;
  /** Id of the sentence that says what the picture shows. */
  readonly describedBy: string;
}

/** Room for the labels at the ends of the lines, in percent of the width. */
const right = 22;
const left = 9;

const decimals = (value: number): string => value.toFixed(2);

/** Lines in a stretched SVG with HTML labels, so that type never scales; the last value of each line is written beside it. */
export function LineChart({ series, marks = [], formatX, formatY, words, describedBy }: Props) {
  const xs = series.flatMap(({ points }) => points.map(([x]) => x));
  const ys = [0, ...series.flatMap(({ points }) => points.map(([, y]) => y))];
  const xTicks = niceTicks(Math.min(...xs), Math.max(...xs), 5).filter(
    (x) => x >= Math.min(...xs) && x <= Math.max(...xs),
  );
  const yTicks = niceTicks(Math.min(...ys), Math.max(...ys), 4);
  const [xMin, xMax, yMin, yMax] = [Math.min(...xs), Math.max(...xs), yTicks[0] ?? 0, yTicks.at(-1) ?? 1];
  const toX = (x: number): number => left + ((x - xMin) / (xMax - xMin || 1)) * (100 - left - right);
  const toY = (y: number): number => ((yMax - y) / (yMax - yMin || 1)) * 100;
  const ends = series.map(({ points }) => points.at(-1) ?? ([0, 0] as const));
  const heights = spreadLabels(
    ends.map(([, y]) => toY(y)),
    15,
    4,
    96,
  );
  return (
    <div class="plot" role="img" aria-labelledby={describedBy}>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {yTicks.map((y) => (
          <line class={y === 0 ? 'zero' : 'grid'} x1="0" x2={100 - right} y1={toY(y)} y2={toY(y)} />
        ))}
        {series.map(({ id, voice, points }) => (
          <path
            key={id}
            class={lineClass[voice]}
            d={`M${points.map(([x, y]) => `${decimals(toX(x))} ${decimals(toY(y))}`).join('L')}`}
          />
        ))}
      </svg>
      <div aria-hidden="true">
        {yTicks.map((y) => (
          <span class="lb axis y" style={{ '--x': 0, '--y': toY(y) }}>
            {formatY(y)}
          </span>
        ))}
        {xTicks.map((x) => (
          <span class="lb axis s" style={{ '--x': toX(x), '--y': 100 }}>
            {formatX(x)}
          </span>
        ))}
        {marks.map(({ id, x, y, voice }) => (
          <>
            <i class={`dot full ${colourClass[voice]}`} style={{ '--x': toX(x), '--y': toY(y) }} />
            <span
              class={`lb mark ${toX(x) > 45 ? 'nw' : 'ne'} ${colourClass[voice]}`}
              style={{ '--x': toX(x), '--y': toY(y) }}
            >
              {words[id]}
            </span>
          </>
        ))}
        {series.map(({ id, voice }, index) => (
          <span class={`lb e end ${colourClass[voice]}`} style={{ '--x': 100 - right, '--y': heights[index] ?? 0 }}>
            <span>
              {(voice === 'transaction' || voice === 'relationship') && <Mark name={voice} />}
              {words[id]}
            </span>
            <b>{formatY(ends[index]?.[1] ?? 0)}</b>
          </span>
        ))}
      </div>
    </div>
  );
}
