import { defineFamily, type FamilyText } from '../../family.ts';
import { commonLogarithm } from '../../mistakes/logarithm.ts';

export const model = defineFamily({
  output: 'clv',
  digits: 0,
  tolerance: 1,
  draw: {
    profitRate: { from: 400, to: 2400, step: 100 },
    retention: { from: 0.6, to: 0.9, step: 0.05 },
    discount: { from: 0.06, to: 0.16, step: 0.02 },
    years: { from: 2, to: 6, step: 1 },
  },
  fixed: {},
  steps: ({ profitRate, retention, discount, years }, step) => {
    const rho = step('rho', retention / (1 + discount), 'number', { digits: 5 });
    const left = step('left', 1 - rho ** years, 'number', { digits: 5 });
    const log = step('log', -Math.log(rho), 'number', { digits: 5 });
    step('value', (profitRate * left) / log, 'money');
  },
  mistakes: {
    bookedAtTheStart: {
      at: 'value',
      instead: ({ profitRate }, { step }) => (profitRate * step('left')) / (1 - step('rho')),
    },
    bookedAtTheEnd: {
      at: 'value',
      instead: ({ profitRate }, { step }) => (profitRate * step('rho') * step('left')) / (1 - step('rho')),
    },
    withoutHorizon: { at: 'left', instead: () => 1 },
    commonLogarithm,
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'A canteen that earns every day', zh: '天天有进账的食堂' },
  stem: {
    en: 'A canteen sells lunch to the same guests almost every day. A guest yields {profitRate} a year, spread evenly over it; of the guests {retention} are still there a year later, and they leave little by little. The discount rate is {discount}. Treat the profit π as a continuous stream, π(1 − ρⁿ) ÷ (−ln ρ), where ρ is what a year leaves: retention over 1 + discount rate. What is a guest worth over {years}?',
    zh: '一家食堂几乎天天给同一批客人供午餐。一位客人每年带来利润{profitRate}，均匀分布在全年；一年后仍在的有{retention}，走的人也是陆续走的。贴现率{discount}。把利润看作连续的流，按π(1 − ρⁿ) ÷ (−ln ρ)计算，其中π为年利润，ρ为保持率÷(1 + 贴现率)。{years}里一位客人值多少？',
  },
  steps: {
    rho: {
      name: { en: 'What counts after a year, ρ', zh: '一年后还剩几成，ρ' },
      line: '{retention} ÷ (1 + {discount}) = {value}',
    },
    left: { name: { en: '1 − ρⁿ', zh: '1 − ρⁿ' }, line: '1 − {rho}^{years} = {value}' },
    log: { name: { en: '−ln ρ', zh: '−ln ρ' }, line: '−ln({rho}) = {value}' },
    value: {
      name: { en: 'Value of the stream', zh: '这股利润流的价值' },
      line: '{profitRate} × {left} ÷ {log} = {value}',
    },
  },
  mistakes: {
    bookedAtTheStart: {
      says: {
        en: 'The profit of each year is booked at its start, all at once. It flows evenly, so −ln ρ stands below the line, not 1 − ρ.',
        zh: '把每年的利润一次记在年初了。利润是均匀流入的，分母是−ln ρ，不是1 − ρ。',
      },
      line: '{profitRate} × {left} ÷ (1 − {rho}) = {value}',
    },
    bookedAtTheEnd: {
      says: {
        en: 'The profit of each year is booked at its end. It flows evenly from the first day on; use the formula for a stream.',
        zh: '把每年的利润一次记在年末了。利润从第一天起就均匀流入，要用连续的公式。',
      },
      line: '{profitRate} × {rho} × {left} ÷ (1 − {rho}) = {value}',
    },
    withoutHorizon: {
      says: {
        en: 'This lets the stream flow for ever. It is counted over {years} only; multiply by 1 − ρⁿ.',
        zh: '这是让利润一直流下去。题目只算{years}，要乘1 − ρⁿ。',
      },
      line: { en: 'no horizon: {value}', zh: '不设年限：{value}' },
    },
  },
};
