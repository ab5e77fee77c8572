import type { BarChart } from '#ui/chart.ts';
import type { Table } from './computation.ts';
import type { ListInput } from './inputs.ts';

/** How many people ticked each box of a rating scale, the lowest box first: one row of the table per box. */
export const answerCounts = (initial: readonly number[]): ListInput => ({
  unit: 'people',
  min: 0,
  max: 500,
  step: 1,
  whole: true,
  initial,
  fewest: initial.length,
  most: initial.length,
});

/** The ratings behind the counts, one for each answer. */
export const ratingsOf = (counts: readonly number[]): number[] =>
  counts.flatMap((count, box) => Array.from({ length: count }, () => box + 1));

const boxId = (box: number): string => `box${box + 1}`;

/** How the answers spread, with the boxes in ink that count for the score. */
export const answerBars = (counts: readonly number[], counted: (box: number) => boolean): BarChart => ({
  kind: 'bars',
  unit: 'people',
  bars: counts.map((count, box) => ({
    id: boxId(box),
    voice: counted(box) ? 'ink' : 'ghost',
    parts: [{ id: boxId(box), value: count }],
  })),
});

/** Box by box: answers, their share, and whether the box counts for the score. */
export function answerTable(counts: readonly number[], counted: (box: number) => boolean): Table {
  const all = ratingsOf(counts).length;
  return {
    columns: [
      { id: 'rating', unit: 'number' },
      { id: 'counts', unit: 'number', digits: 0 },
      { id: 'share', unit: 'share' },
      { id: 'counted', unit: 'number' },
    ],
    rows: counts.map((count, box) => [boxId(box), count, count / all, counted(box) ? 'yes' : 'no']),
  };
}
