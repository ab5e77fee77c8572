import { defineFamily } from '../family.ts';

export const family = defineFamily({
  calculator: 'satisfaction-ratio',
  output: 'ratio',
  draw: {
    experience: { from: 55, to: 98, step: 1 },
    expectation: { from: 50, to: 95, step: 5 },
  },
  fixed: {},
  digits: 2,
  mistakes: ['ratioUpsideDown', 'ratioReadAsPercent'],
  title: { en: 'Satisfaction as a ratio', zh: '满意度的比率' },
  stem: {
    en: 'Before the visit guests expected {expectation}; afterwards they rate what they experienced at {experience}. What is their satisfaction C = b / a, to two decimals?',
    zh: '客人来之前的期望是{expectation}，之后给实际体验打{experience}。满意度C = b/a是多少？保留两位小数。',
  },
});
