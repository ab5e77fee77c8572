import type { Mistake, MistakeTexts } from '../mistake.ts';

type Counted = { readonly counts: readonly number[] };

/** For families with the steps of `shareOfBoxes`. */
const middleOf = ({ counts }: Counted): number => counts[(counts.length - 1) / 2] ?? 0;

export const middleCounted: Mistake<Counted> = {
  at: 'inside',
  instead: (values, { right }) => right + middleOf(values),
};
export const middleLeftOut: Mistake<Counted> = { at: 'all', instead: (values, { right }) => right - middleOf(values) };

export const words: MistakeTexts = {
  middleCounted: {
    says: {
      en: 'The middle box is counted along with them. Whoever ticks it says neither the one nor the other; only the boxes named in the question count.',
      zh: '把中间那一格也算进去了。选中间的人两边都不算，只计题目指明的几格。',
    },
    line: '{ticked} + {middle} = {value}',
  },
  middleLeftOut: {
    says: {
      en: 'The people in the middle are missing from the base. They answered too: divide by everybody, or the share looks better than it is.',
      zh: '分母漏了选中间的人。他们也答了卷：要除以全部人数，否则比例会被抬高。',
    },
    line: { en: 'all answers − {middle} = {value}', zh: '全部答卷 − {middle} = {value}' },
  },
};
