import type { Mistake, MistakeTexts } from '../mistake.ts';

export const ceilingTakenAsCertain: Mistake<{ readonly ceiling: number }> = { given: () => ({ ceiling: 1 }) };

export const words: MistakeTexts = {
  ceilingTakenAsCertain: {
    says: {
      en: 'The curve is drawn up to 100%. However much is spent, only {ceiling} can be won; put that in the place of c.',
      zh: '把曲线的上限当成了100%。花再多也只能争取到{ceiling}，c应当取这个数。',
    },
  },
};
