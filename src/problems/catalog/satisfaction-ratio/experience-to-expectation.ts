import { defineFamily, type FamilyText } from '../../family.ts';
import { ratioReadAsPercent, ratioUpsideDown } from '../../mistakes/ratio.ts';

export const model = defineFamily({
  output: 'ratio',
  digits: 2,
  draw: {
    experience: { from: 55, to: 98, step: 1 },
    expectation: { from: 50, to: 95, step: 5 },
  },
  fixed: {},
  steps: ({ experience, expectation }, step) => {
    step('ratio', experience / expectation, 'number', { digits: 3 });
  },
  mistakes: {
    ratioUpsideDown,
    differenceForRatio: { at: 'ratio', instead: ({ experience, expectation }) => experience - expectation },
    ratioReadAsPercent,
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'Satisfaction as a ratio', zh: '满意度的比率' },
  stem: {
    en: 'Before the visit guests expected a = {expectation}; afterwards they rate what they experienced at b = {experience}. What is their satisfaction C = b ÷ a?',
    zh: '客人来之前的期望a为{expectation}，之后给实际体验打的分b为{experience}。满意度C = b ÷ a是多少？',
  },
  steps: {
    ratio: {
      name: { en: 'Experience over expectation', zh: '体验÷期望' },
      line: '{experience} ÷ {expectation} = {value}',
    },
  },
  mistakes: {
    ratioUpsideDown: {
      says: {
        en: 'The fraction stands on its head. Test it with a thought: if the service improves, C has to grow, so the experience {experience} stands on top.',
        zh: '分子分母颠倒了。用一句话来验：服务变好，C应当变大，所以体验{experience}在分子上。',
      },
      line: '{expectation} ÷ {experience} = {value}',
    },
    differenceForRatio: {
      says: {
        en: 'This is the difference b − a, the other way of putting the same idea. C is the ratio of {experience} to {expectation}.',
        zh: '这是差距b − a，是同一观念的另一种算法。C是{experience}与{expectation}之比。',
      },
      line: '{experience} − {expectation} = {value}',
    },
  },
};
