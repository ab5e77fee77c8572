import type { Mistake, MistakeTexts } from '../mistake.ts';

export const ratioReadAsPercent: Mistake<unknown> = { at: 'last', instead: (_, { right }) => right * 100 };
export const ratioUpsideDown: Mistake<unknown> = { at: 'last', instead: (_, { right }) => 1 / right };
export const signTurnedRound: Mistake<unknown> = { at: 'last', instead: (_, { right }) => -right };

export const words: MistakeTexts = {
  ratioReadAsPercent: {
    says: {
      en: 'This is the ratio as a percentage. What is asked for is the plain ratio; leave out the hundred.',
      zh: '这是换成百分数的结果。要的就是比值本身，不用乘100。',
    },
    line: { en: 'the ratio × 100 = {value}', zh: '比值 × 100 = {value}' },
  },
  ratioUpsideDown: {
    says: {
      en: 'The fraction stands on its head. Say in words what is divided by what, then write it down.',
      zh: '分子分母颠倒了。先用话说清楚是什么除以什么，再写式子。',
    },
    line: { en: '1 ÷ the ratio = {value}', zh: '1 ÷ 比值 = {value}' },
  },
  signTurnedRound: {
    says: {
      en: 'The number is right and the sign is not. Say in words what is subtracted from what.',
      zh: '数对了，符号反了。先用话说清楚是谁减谁。',
    },
    line: { en: 'subtracted the other way round = {value}', zh: '减反了 = {value}' },
  },
};
