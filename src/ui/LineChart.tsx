import { Fragment } from 'preact';
import { greatest, least } from '#domain/statistics/extremes.ts';
import type { Unit } from '#i18n/format.ts';
import {
  type ChartProps,
  colourClass,
  type LineChart as Data,
  type LineSeries,
  lineClass,
  type Voice,
} from './chart.ts';
import { labelWidth } from './label-width.ts';
import { spreadLabels } from './spread-labels.ts';
import { niceTicks } from './ticks.ts';
import { VoiceMark } from './VoiceMark.tsx';

const at = (x: number, y: number) => ({ '--x': x.toFixed(2), '--y': y.toFixed(2) });

/** On an axis a unit that is a word is written once at its end, or beside the lines. */
const unitOnAxis = (unit: Unit): Unit => (unit === 'money' || unit === 'share' || unit === 'percent' ? unit : 'number');

/** Ticks and the way from values to percent of the picture's width and height. */
function scales({ series, marks = [] }: Data) {
  const points = [...series.flatMap((line) => line.points), ...marks.map(({ x, y }) => [x, y] as const)];
  const xs = points.map(([x]) => x);
  const ys = [0, ...points.map(([, y]) => y)];
  const [xMin, xMax] = [least(xs), greatest(xs)];
  const yTicks = niceTicks(least(ys), greatest(ys), 4);
  const [yMin, yMax] = [yTicks[0] ?? 0, yTicks.at(-1) ?? 1];
  return {
    xTicks: niceTicks(xMin, xMax, 5).filter((x) => x >= xMin && x <= xMax),
    yTicks,
    toX: (x: number) => ((x - xMin) / (xMax - xMin || 1)) * 100,
    toY: (y: number) => ((yMax - y) / (yMax - yMin || 1)) * 100,
  };
}

const isLevel = ({ points }: LineSeries): boolean => points.every(([, y]) => y === points[0]?.[1]);

/** The name and the last value of each line beside it; on a phone above the picture. */
function Ends({ series, swept, heights, words, format }: EndsProps) {
  return (
    <ul class="ends" aria-hidden="true">
      {series.map((line, index) => {
        const { id, voice, points } = line;
        return (
          <li class={`${colourClass[voice]} ${lineClass[voice]}`} style={at(100, heights[index] ?? 0)} key={id}>
            <VoiceMark voice={voice} /> {words[id]}
            {(!swept || isLevel(line)) && <b> {format(points.at(-1)?.[1] ?? 0)}</b>}
          </li>
        );
      })}
    </ul>
  );
}

interface EndsProps {
  readonly series: Data['series'];
  readonly swept: boolean;
  readonly heights: readonly number[];
  readonly words: Readonly<Record<string, string>>;
  readonly format: (y: number) => string;
}

/** A marked point, in percent from the upper left corner. */
type Place = readonly [x: number, y: number];

/** Where the name of a mark stands inside the picture: above it, of several the lower ones below, or level at the bottom. */
function sideOf([x, y]: Place, index: number, places: readonly Place[]): string {
  const isLower = places.some(([, other], before) => other < y || (other === y && before < index));
  const vertical = isLower && y > 80 ? '' : isLower || y < 15 ? 's' : 'n';
  return vertical + (x > 55 ? 'w' : 'e');
}

const isOpen = (voice: Voice): boolean => voice === 'first' || voice === 'transaction';

/** Lines in a stretched SVG with HTML labels, so that type never scales; the last value of each line is written beside it. */
export function LineChart({ chart, format, words, describedBy }: ChartProps<Data>) {
  const {
    series,
    swept = false,
    marks = [],
    xUnit,
    yUnit,
    xDigits = 0,
    yDigits = yUnit === 'money' ? 0 : undefined,
  } = chart;
  const { xTicks, yTicks, toX, toY } = scales(chart);
  const formatY = (y: number): string => format(y, yUnit, yDigits);
  const wanted = series.map(({ points }) => toY(points.at(-1)?.[1] ?? 0));
  const axis = greatest(yTicks.map((y) => labelWidth(format(y, unitOnAxis(yUnit), yDigits))));
  const places = marks.map(({ x, y }): Place => [toX(x), toY(y)]);
  const path = (points: LineSeries['points']): string =>
    `M${points.map(([x, y]) => `${toX(x).toFixed(2)} ${toY(y).toFixed(2)}`).join('L')}`;
  return (
    <div class="line-chart" role="img" aria-labelledby={describedBy} style={{ '--axis': axis }}>
      <Ends series={series} swept={swept} heights={spreadLabels(wanted, 19, 4, 96)} words={words} format={formatY} />
      <div class="plot" aria-hidden="true">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {yTicks.map((y) => (
            <line class={y === 0 ? 'zero' : 'grid'} x1="0" x2="100" y1={toY(y)} y2={toY(y)} />
          ))}
          {series.map(({ id, voice, points }) => (
            <path key={id} class={lineClass[voice]} d={path(points)} />
          ))}
        </svg>
        {yTicks.map((y) => (
          <span class="lb axis w" style={at(0, toY(y))}>
            {format(y, unitOnAxis(yUnit), yDigits)}
          </span>
        ))}
        {xTicks.map((x) => (
          <span class={`lb axis ${toX(x) > 85 ? 'sw' : 's'}`} style={at(toX(x), 100)}>
            {format(x, x === xTicks.at(-1) ? xUnit : unitOnAxis(xUnit), xDigits)}
          </span>
        ))}
        {marks.map(({ id, voice }, index) => {
          const place = places[index] ?? [0, 0];
          return (
            <Fragment key={id}>
              <i class={`dot ${isOpen(voice) ? '' : 'full'} ${colourClass[voice]}`} style={at(...place)} />
              <span class={`lb mark ${sideOf(place, index, places)} ${colourClass[voice]}`} style={at(...place)}>
                {words[id]}
              </span>
            </Fragment>
          );
        })}
      </div>
    </div>
  );
}
