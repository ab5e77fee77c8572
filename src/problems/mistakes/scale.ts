import type { Mistake, MistakeTexts } from '../mistake.ts';

/** For families with the step `above`, which takes the lowest rating off. */
export const lowestTakenAsZero: Mistake<unknown> = { at: 'above', instead: (_, { right }) => right + 1 };
/** For families with the step `mean`, which the last one brings to 0 … 100. */
export const leftOnTheScale: Mistake<unknown> = { at: 'last', instead: (_, { step }) => step('mean') };

export const words: MistakeTexts = {
  lowestTakenAsZero: {
    says: {
      en: 'The 1 was not taken off. The scale begins at 1, and the lowest rating there is must come out as 0; test your formula with it.',
      zh: '没有减1。量表从1开始，最低分换算过来应当是0，可以代进去检验。',
    },
    line: { en: 'nothing taken off = {value}', zh: '没有减去最低分 = {value}' },
  },
  leftOnTheScale: {
    says: {
      en: 'This is the mean rating, still on its own scale. The result runs from 0 to 100: the scale has to be moved and stretched.',
      zh: '这是平均分，还在原来的量表上。结果要落在0～100：先平移，再放大。',
    },
    line: '{mean} = {value}',
  },
};
