import { greatest } from '#domain/statistics/extremes.ts';
import { type ChartProps, colourClass, type RadarChart as Data, lineClass } from './chart.ts';
import { labelWidth } from './label-width.ts';
import { radarOutline, radarPoint } from './radar-points.ts';
import { VoiceMark } from './VoiceMark.tsx';

/** How far from the middle the largest value lies. */
const rim = 50;

/** Values on axes from one centre, the first one upwards. The labels are HTML, so that type never scales. */
export function RadarChart({ chart, words, describedBy }: ChartProps<Data>) {
  const { axes, max, series } = chart;
  const place = (axis: number, share: number) => radarPoint(axis, axes.length, rim * share);
  const outline = (shares: readonly number[]): string => radarOutline(shares.map((share) => rim * share));
  return (
    <div
      class="radar-chart"
      role="img"
      aria-labelledby={describedBy}
      style={{ '--label': greatest(axes.map((axis) => labelWidth(words[axis] ?? ''))) }}
    >
      <ul class="ends" aria-hidden="true">
        {series.map(({ id, voice }) => (
          <li class={`${colourClass[voice]} ${lineClass[voice]}`} key={id}>
            <VoiceMark voice={voice} /> {words[id]}
          </li>
        ))}
      </ul>
      <div class="plot" aria-hidden="true">
        <svg viewBox="0 0 100 100" aria-hidden="true">
          {[0.25, 0.5, 0.75, 1].map((share) => (
            <polygon class="grid" points={outline(axes.map(() => share))} />
          ))}
          {axes.map((_, axis) => {
            const [x, y] = place(axis, 1);
            return <line class="grid" x1="50" y1="50" x2={x.toFixed(2)} y2={y.toFixed(2)} />;
          })}
          {series.map(({ id, voice, values }) => (
            <polygon key={id} class={lineClass[voice]} points={outline(values.map((value) => value / max))} />
          ))}
        </svg>
        {axes.map((axis, index) => {
          const [x, y] = place(index, 1.06);
          return (
            <span class={`lb ${x > 55 ? 'e' : x < 45 ? 'w' : y < 50 ? 'n' : 's'}`} style={{ '--x': x, '--y': y }}>
              {words[axis]}
              <small>{series.map(({ values }) => values[index]).join(' / ')}</small>
            </span>
          );
        })}
      </div>
    </div>
  );
}
