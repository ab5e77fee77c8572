import { greatest, least } from '#domain/statistics/extremes.ts';
import { type Bar, type ChartProps, colourClass, type BarChart as Data } from './chart.ts';
import { VoiceMark } from './VoiceMark.tsx';

const total = ({ parts }: Bar): number => parts.reduce((sum, part) => sum + part.value, 0);

/** Horizontal bars from a common zero; negative values reach to the left of it. */
export function BarChart({ chart, format, words, describedBy }: ChartProps<Data>) {
  const { bars, unit, digits } = chart;
  const highest = greatest([0, ...bars.map(total), ...bars.flatMap(({ parts }) => parts.map(({ value }) => value))]);
  const lowest = least([0, ...bars.map(total)]);
  const span = highest - lowest || 1;
  const zero = (-lowest / span) * 100;
  return (
    <div class="bar-chart" role="img" aria-labelledby={describedBy}>
      {bars.map((bar) => (
        <div class={`bar-row ${colourClass[bar.voice]} ${bar.voice}`} key={`${bar.side}${bar.id}`} aria-hidden="true">
          <span class="bar-name">
            <VoiceMark voice={bar.voice} /> {bar.side && <b>{words[bar.side]} </b>}
            {words[bar.id] ?? bar.id}
          </span>
          <span class="bar-track" style={{ '--zero': `${zero}%` }}>
            <span
              class={total(bar) < 0 ? 'bar negative' : 'bar'}
              style={{ width: `${(Math.abs(total(bar)) / span) * 100}%` }}
            >
              {bar.parts.length > 1 &&
                bar.parts.map((part) => (
                  <span class="bar-part" style={{ flexGrow: Math.max(0, part.value) }}>
                    {part.value > 0.12 * span && words[part.id]}
                  </span>
                ))}
            </span>
          </span>
          <b class="bar-value">{format(total(bar), unit, digits)}</b>
        </div>
      ))}
    </div>
  );
}
