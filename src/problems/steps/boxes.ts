import type { StepText } from '../family.ts';
import { sum } from '../sum.ts';
import type { TakeStep } from '../work.ts';

/** What those who ticked some boxes of a scale are, in per cent of all who answered. */
export function shareOfBoxes(counts: readonly number[], boxes: readonly number[], step: TakeStep): number {
  const middle = counts[(counts.length - 1) / 2] ?? 0;
  const ticked = boxes.map((box) => counts[box] ?? 0);
  const all = step('all', sum(counts), 'people', { numbers: { middle } });
  const inside = step('inside', sum(ticked), 'people', { numbers: { ticked, middle } });
  return step('percentage', (100 * inside) / all, 'percent');
}

export const shareOfBoxesWords = {
  all: { name: { en: 'All answers', zh: '答卷总数' }, line: '{counts} = {value}' },
  inside: { name: { en: 'In the boxes that count', zh: '计入的几格' }, line: '{ticked} = {value}' },
  percentage: { name: { en: 'Per cent of all', zh: '占全部的百分比' }, line: '100 × {inside} ÷ {all} = {value}' },
} as const satisfies Readonly<Record<string, StepText>>;
