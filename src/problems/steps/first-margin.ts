import type { StepText } from '../family.ts';
import type { TakeStep } from '../work.ts';

interface Terms {
  readonly margin: number;
  readonly retention: number;
  readonly discount: number;
  readonly timing: string;
}

/** The factor from one year's margin to the next, and what the first margin is worth today. */
export function firstMargin({ margin, retention, discount, timing }: Terms, step: TakeStep) {
  const factor = step('factor', retention / (1 + discount), 'number', { digits: 4 });
  const first =
    timing === 'begin'
      ? step('firstNow', margin, 'money')
      : timing === 'end'
        ? step('firstRenewed', margin * factor, 'money')
        : step('firstCertain', margin / (1 + discount), 'money');
  return { factor, first };
}

export const firstMarginWords = {
  factor: {
    name: { en: 'What counts from one year to the next', zh: '每过一年，还剩几成' },
    line: '{retention} ÷ (1 + {discount}) = {value}',
  },
  firstNow: { name: { en: 'First margin, now', zh: '第一笔，现在到手' }, line: '{value}' },
  firstRenewed: {
    name: { en: 'First margin, in a year and after a renewal', zh: '第一笔，一年后、续约才有' },
    line: '{margin} × {factor} = {value}',
  },
  firstCertain: {
    name: { en: 'First margin, in a year and certain', zh: '第一笔，一年后、确定' },
    line: '{margin} ÷ (1 + {discount}) = {value}',
  },
} as const satisfies Readonly<Record<string, StepText>>;
