import type { Mistake, MistakeTexts } from '../mistake.ts';

/** For families with the step `above`, which takes the lowest rating off. */
export const lowestTakenAsZero: Mistake<unknown> = { at: 'above', instead: (_, { right }) => right + 1 };
/** For families with the step `mean`, which the last one brings to 0 … 100. */
export const leftOnTheScale: Mistake<unknown> = { at: 'last', instead: (_, { step }) => step('mean') };
/**
 * For families with the step `above`, which the last one divides by the steps of the scale, and whose last step names how many
 * `ratings` there are.
 *
 * @param ratings one more than there are steps
 */
export const ratingsForSteps = (ratings: number): Mistake<unknown> => ({
  at: 'last',
  instead: (_, { right }) => (right * (ratings - 1)) / ratings,
});
/** For families with the step `mean`, whose last step names the `ratings` of a scale that begins at 1. @param highest its highest rating */
export const partOfTheHighest = (highest: number): Mistake<unknown> => ({
  at: 'last',
  instead: (_, { step }) => (100 * step('mean')) / highest,
});

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
    line: '{value}',
  },
  ratingsForSteps: {
    says: {
      en: 'The distance is divided by the number of ratings. Between the lowest and the highest there is one step fewer; divided like this nobody could reach 100.',
      zh: '除的是分值的个数。从最低分到最高分，级数比分值的个数少1；这样除，满分也到不了100。',
    },
    line: '100 × {above} ÷ {ratings} = {value}',
  },
  partOfTheHighest: {
    says: {
      en: 'This takes the scale as one that begins at 0. It begins at 1: take off the 1, then divide by the length of the scale.',
      zh: '这是把量表当成从0开始。它从1开始：先减1，再除以量表的长度。',
    },
    line: '100 × {mean} ÷ {ratings} = {value}',
  },
};
