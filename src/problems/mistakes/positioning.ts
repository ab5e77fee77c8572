import type { Mistake, MistakeTexts } from '../mistake.ts';

/** For families with the step `standing`. */
export const standingNotCentred: Mistake<{ readonly corporatePosition: number }> = {
  at: 'standing',
  instead: ({ corporatePosition }) => 0.1 * corporatePosition,
};

export const words: MistakeTexts = {
  standingNotCentred: {
    says: {
      en: 'The 50 was not taken off. A corporate position of 50 is neutral and neither helps nor harms; count from there.',
      zh: '没有减50。企业定位50是中性，不帮忙也不拖累，要从那里算起。',
    },
    line: '0.1 × {corporatePosition} = {value}',
  },
};
