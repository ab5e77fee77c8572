import type { Mistake, MistakeTexts } from '../mistake.ts';

export const ratioReadAsPercent: Mistake<unknown> = { at: 'last', instead: (_, { right }) => right * 100 };
export const ratioUpsideDown: Mistake<unknown> = { at: 'last', instead: (_, { right }) => 1 / right };
export const signTurnedRound: Mistake<unknown> = { at: 'last', instead: (_, { right }) => -right };
/** For a ratio of what is gained to what it costs. */
export const costTakenOffFirst: Mistake<unknown> = { at: 'last', instead: (_, { right }) => right - 1 };
/** For a relative change. @param whole what the calculator gives for a change by the whole: 1, or 100 in per cent */
export const setAgainstTheNewValue = (whole: 1 | 100): Mistake<unknown> => ({
  at: 'last',
  instead: (_, { right }) => (whole * right) / (whole + right),
});

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
  costTakenOffFirst: {
    says: {
      en: 'The cost is taken off before dividing, so the ratio comes out smaller by one. Set the whole amount against the cost.',
      zh: '先减掉成本再相除，比值就少了1。要用全部数额与成本相比。',
    },
    line: { en: 'the ratio − 1 = {value}', zh: '比值 − 1 = {value}' },
  },
  setAgainstTheNewValue: {
    says: {
      en: 'The rise is divided by the value afterwards. A change is measured by what there was before.',
      zh: '增加的部分除以了变动后的价值。提高百分之几，要以原来的为底。',
    },
    line: { en: 'the rise ÷ the value afterwards = {value}', zh: '增加的部分 ÷ 变动后的价值 = {value}' },
  },
};
