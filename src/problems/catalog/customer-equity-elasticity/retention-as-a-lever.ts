import { defineFamily, type FamilyText } from '../../family.ts';
import { setAgainstTheNewValue } from '../../mistakes/ratio.ts';
import { complementOfRetention } from '../../mistakes/retention.ts';

export const model = defineFamily({
  output: 'byRetention',
  digits: 2,
  draw: {
    retention: { from: 0.6, to: 0.9, step: 0.05 },
    discount: { from: 0.06, to: 0.16, step: 0.01 },
    change: { from: 1, to: 5, step: 0.5 },
  },
  fixed: { present: 1000, newPerYear: 0, years: 0, margin: 400, acquisitionCost: 0 },
  steps: ({ retention, discount, change }, step) => {
    const before = step('before', 1 + discount - retention, 'number', { digits: 4 });
    const raised = step('raised', retention * (1 + change / 100), 'share', { digits: 2 });
    const after = step('after', 1 + discount - raised, 'number', { digits: 5 });
    step('gain', 100 * (before / after - 1), 'percent', { digits: 2 });
  },
  mistakes: {
    percentReadAsPoints: { at: 'raised', instead: ({ retention, change }) => retention + change / 100 },
    setAgainstTheNewValue: setAgainstTheNewValue(100),
    sameShareAsTheLever: { at: 'gain', instead: ({ change }) => change },
    complementOfRetention,
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'One lever: retention', zh: '一根杠杆：保持率' },
  stem: {
    en: 'A magazine has subscribers and, for now, wins no new ones. Each pays at the beginning of the year; {retention} renew, the discount rate is {discount}, and no horizon is set, so that one of them is worth m(1 + i) ÷ (1 + i − r). By how many per cent does the value of all of them rise if the renewal rate improves by {change} of itself?',
    zh: '一家杂志暂不发展新订户。订户每年年初付费，续订率{retention}，贴现率{discount}，不设年限，一位订户的价值为m(1 + i) ÷ (1 + i − r)。续订率若在原有基础上改善{change}（百分之几，不是几个百分点），全部订户的价值提高百分之几？',
  },
  steps: {
    before: {
      name: { en: 'Below the line today, 1 + i − r', zh: '现在的分母1 + i − r' },
      line: '1 + {discount} − {retention} = {value}',
    },
    raised: {
      name: { en: 'Renewal rate afterwards', zh: '改善后的续订率' },
      line: '{retention} × (1 + {change}) = {value}',
    },
    after: {
      name: { en: 'Below the line afterwards', zh: '改善后的分母' },
      line: '1 + {discount} − {raised} = {value}',
    },
    gain: {
      name: { en: 'Rise of the value; what stands above the line cancels', zh: '价值提高的百分数，分子消去' },
      line: '{before} ÷ {after} − 1 = {value}',
    },
  },
  mistakes: {
    complementOfRetention: {
      says: {
        en: 'The share that leaves stands in the place of the share that renews. In 1 + i − r the r is what stays: {retention}.',
        zh: '把流失的比例当成续订的比例了。1 + i − r里的r是留下的：{retention}。',
      },
    },
    percentReadAsPoints: {
      says: {
        en: 'The rate is raised by percentage points. It improves by {change} of itself: multiply {retention} by 1 + {change}.',
        zh: '按百分点加上去了。题目说在原有基础上改善{change}，应当用{retention}乘1 + {change}。',
      },
      line: '{retention} + {change} = {value}',
    },
    sameShareAsTheLever: {
      says: {
        en: 'The value is taken to rise as much as the rate. That holds for the margin; the renewal rate stands below the line, where a small change weighs more or less.',
        zh: '以为续订率改善几成，价值就提高几成。利润是这样，续订率却在分母里，作用要另算。',
      },
      line: { en: 'as much as the rate = {value}', zh: '与续订率同样 = {value}' },
    },
  },
};
