import type { StepText } from '../family.ts';
import type { TakeStep } from '../work.ts';
import { cents } from './cents.ts';
import { firstMargin, firstMarginWords } from './first-margin.ts';

interface Terms {
  readonly margin: number;
  readonly retention: number;
  readonly discount: number;
  readonly periods: number;
  readonly timing: string;
}

/** The margins of a few years, each worked out from the one before, and their sum. */
export function yearlyMargins({ periods, ...terms }: Terms, step: TakeStep): number {
  const { factor, first } = firstMargin(terms, step);
  const margins = [first];
  for (let n = 2; n <= periods; n += 1) {
    const before = margins.at(-1) ?? first;
    margins.push(step('margin', before * factor, 'money', { numbers: { n, before: cents(before) } }));
  }
  const sum = margins.reduce((total, margin) => total + margin, 0);
  return step('sum', sum, 'money', { numbers: { margins: margins.map(cents) } });
}

export const yearlyMarginsWords = {
  ...firstMarginWords,
  margin: { name: { en: 'Margin no. {n}', zh: '第{n}笔' }, line: '{before} × {factor} = {value}' },
  sum: { name: { en: 'All together', zh: '合计' }, line: '{margins} = {value}' },
} as const satisfies Readonly<Record<string, StepText>>;
