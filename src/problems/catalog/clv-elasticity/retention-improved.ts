import { defineFamily, type FamilyText } from '../../family.ts';
import { undiscounted } from '../../mistakes/discounting.ts';

export const model = defineFamily({
  output: 'predicted',
  digits: 1,
  draw: {
    retention: { from: 0.5, to: 0.9, step: 0.05 },
    discount: { from: 0.08, to: 0.16, step: 0.01 },
    change: { from: 2, to: 5, step: 1 },
  },
  fixed: { margin: 100 },
  steps: ({ retention, discount, change }, step) => {
    const below = step('below', 1 + discount - retention, 'number', { digits: 4 });
    const elasticity = step('elasticity', (1 + discount) / below, 'number', { digits: 4 });
    step('gain', elasticity * change, 'percent', { digits: 2 });
  },
  mistakes: {
    marginForRetention: { at: 'elasticity', instead: () => 1 },
    retentionOnTop: { at: 'elasticity', instead: ({ retention }, { step }) => retention / step('below') },
    undiscounted,
    pointsForPercent: { at: 'gain', instead: ({ retention }, { right }) => right / retention },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'How strongly value answers to retention', zh: '保持率改善，价值增几成' },
  stem: {
    en: 'A driving-school chain values a company client at m·r ÷ (1 + i − r), with a retention rate of {retention} and a discount rate of {discount}. The elasticity with respect to r is (1 + i) ÷ (1 + i − r). By about how many per cent does the value rise if retention improves by {change} of itself?',
    zh: '一家连锁驾校按m·r ÷ (1 + i − r)估算企业客户的价值，保持率{retention}，贴现率{discount}。价值对r的弹性为(1 + i) ÷ (1 + i − r)。保持率若在原有基础上改善{change}（百分之几，不是几个百分点），价值约提高百分之几？',
  },
  steps: {
    below: { name: { en: '1 + i − r', zh: '1 + i − r' }, line: '1 + {discount} − {retention} = {value}' },
    elasticity: { name: { en: 'Elasticity', zh: '弹性' }, line: '(1 + {discount}) ÷ {below} = {value}' },
    gain: { name: { en: 'Rise of the value', zh: '价值提高' }, line: '{elasticity} × {change} = {value}' },
  },
  mistakes: {
    marginForRetention: {
      says: {
        en: 'The value is taken to rise as much as retention does. That is the answer to a better margin; retention also stands below the line.',
        zh: '以为保持率改善多少，价值就提高多少。利润才是这样，保持率在分母里也有。',
      },
      line: { en: 'elasticity of the margin = {value}', zh: '对利润的弹性 = {value}' },
    },
    retentionOnTop: {
      says: {
        en: 'The retention rate stands on top, which gives the multiple of the margin. The elasticity has 1 + i there.',
        zh: '分子用了保持率，得到的是利润倍数。弹性的分子是1 + i。',
      },
      line: '{retention} ÷ {below} = {value}',
    },
    undiscounted: {
      says: {
        en: 'The discount rate is left out. It stands above and below the line: {discount}.',
        zh: '漏了贴现率。分子分母里都有它：{discount}。',
      },
    },
    pointsForPercent: {
      says: {
        en: 'The improvement is read as percentage points and turned into per cent of the rate. It is in per cent already; multiply as it is.',
        zh: '把改善当成百分点，又折成了百分比。它本来就是百分之几，直接相乘。',
      },
      line: '{elasticity} × {change} ÷ {retention} = {value}',
    },
  },
};
