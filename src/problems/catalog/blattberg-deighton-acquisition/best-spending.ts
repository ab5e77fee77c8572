import { defineFamily, type FamilyText } from '../../family.ts';
import { commonLogarithm } from '../../mistakes/logarithm.ts';
import { ceilingTakenAsCertain } from '../../mistakes/spending-response.ts';

export const model = defineFamily({
  output: 'spend',
  digits: 1,
  tolerance: 0.1,
  draw: {
    observedSpend: { from: 10, to: 40, step: 5 },
    observedRate: { from: 0.08, to: 0.2, step: 0.02 },
    ceiling: { from: 0.3, to: 0.6, step: 0.05 },
    valuePerCustomer: { from: 200, to: 800, step: 50 },
  },
  fixed: {},
  reasonable: ({ observedSpend, observedRate, ceiling, valuePerCustomer }) =>
    (-Math.log(1 - observedRate / ceiling) / observedSpend) * ceiling * valuePerCustomer > 1.5,
  steps: ({ observedSpend, observedRate, ceiling, valuePerCustomer }, step) => {
    const ratio = step('ratio', ceiling / (ceiling - observedRate), 'number', { digits: 4 });
    const k = step('k', Math.log(ratio) / observedSpend, 'number', { digits: 6 });
    const first = step('first', k * ceiling * valuePerCustomer, 'number', { digits: 4 });
    const log = step('log', Math.log(first), 'number', { digits: 4 });
    step('spend', log / k, 'money');
  },
  mistakes: {
    ceilingTakenAsCertain,
    ceilingLeftOut: { at: 'first', instead: ({ valuePerCustomer }, { step }) => step('k') * valuePerCustomer },
    todayForBest: {
      at: 'first',
      instead: ({ observedRate, valuePerCustomer }, { step }) => step('k') * observedRate * valuePerCustomer,
    },
    commonLogarithm,
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'Where spending on prospects should stop', zh: '对潜在客户花到哪里为止' },
  stem: {
    en: 'A dental practice spends {observedSpend} on each household in its area and wins {observedRate} of them. However much it spent, its owner thinks, no more than {ceiling} would come. A patient is worth {valuePerCustomer}. Take a(A) = c(1 − e^(−kA)) for the share that is won by spending A on a household, with c for the most that can be won. How much should be spent on a household so that it earns most?',
    zh: '一家牙科诊所对周边每户人家花{observedSpend}做宣传，争取到{observedRate}。院长估计，花再多也至多争取到{ceiling}。一位患者值{valuePerCustomer}。设对每户花A时争取到的比例为a(A) = c(1 − e^(−kA))，c为上限。对每户花多少，净得最大？',
  },
  steps: {
    ratio: {
      name: { en: 'Ceiling over what is left up to it', zh: '上限÷离上限还差的' },
      line: '{ceiling} ÷ ({ceiling} − {observedRate}) = {value}',
    },
    k: { name: { en: 'Steepness k of the curve', zh: '曲线的陡度k' }, line: 'ln({ratio}) ÷ {observedSpend} = {value}' },
    first: {
      name: { en: 'What the first yuan brings back, k·c·V', zh: '头一元钱带回的，k·c·V' },
      line: '{k} × {ceiling} × {valuePerCustomer} = {value}',
    },
    log: { name: { en: 'Its natural logarithm', zh: '它的自然对数' }, line: 'ln({first}) = {value}' },
    spend: {
      name: { en: 'Best spending, where the last yuan brings back one', zh: '最优花费（最后一元恰好带回一元）' },
      line: '{log} ÷ {k} = {value}',
    },
  },
  mistakes: {
    ceilingLeftOut: {
      says: {
        en: 'The ceiling is missing in what the first yuan brings back. The slope of the curve at the start is k·c; multiply by {ceiling} as well.',
        zh: '头一元钱带回多少，漏了上限。曲线起点的斜率是k·c，还要乘{ceiling}。',
      },
      line: '{k} × {valuePerCustomer} = {value}',
    },
    todayForBest: {
      says: {
        en: 'Today’s share stands where the ceiling belongs. Today’s pair of figures serves to find k; the slope at the start is k·c.',
        zh: '该用上限的地方用了现在的比例。现在的一对数值只用来求k，曲线起点的斜率是k·c。',
      },
      line: '{k} × {observedRate} × {valuePerCustomer} = {value}',
    },
  },
};
