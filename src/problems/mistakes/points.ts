import type { Mistake, MistakeTexts } from '../mistake.ts';

/** For families with the step `retentionAfter`, whose words know the rise as `points`. */
export const percentForPoints: Mistake<{ readonly retention: number; readonly increase: number }> = {
  at: 'retentionAfter',
  instead: ({ retention, increase }) => retention * (1 + increase),
};

export const words: MistakeTexts = {
  percentForPoints: {
    says: {
      en: 'The rate is raised by per cent of itself. Percentage points are added to the rate as they are.',
      zh: '按原来比率自身的百分之几提高了。百分点是直接加上去的。',
    },
    line: '{retention} × (1 + {points}%) = {value}',
  },
};
