import { prospectLifetimeValue } from '#domain/finance/prospect-lifetime-value.ts';
import { level } from '#ui/chart.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';

const prospects = 1000;
const curveSteps = [0, 0.25, 0.5, 0.75, 1];

/** What it is worth to approach one person who may or may not become a customer. */
export const model = defineCalculator({
  id: 'prospect-lifetime-value',
  inputs: {
    acquisitionRate: { unit: 'share', min: 0, max: 0.2, step: 0.001, initial: 0.01 },
    initialMargin: { unit: 'money', min: -500, max: 1000, step: 10, initial: 60 },
    clv: { unit: 'money', min: -500, max: 5000, step: 20, initial: 800 },
    costPerProspect: { unit: 'money', min: 0, max: 100, step: 0.5, initial: 10 },
  },
  outputs: {
    plv: { unit: 'money', main: true },
    breakEvenRate: { unit: 'share', digits: 2 },
    costPerCustomer: { unit: 'money' },
    valueOfCustomer: { unit: 'money' },
  },
  breakEven: { output: 'plv', target: 0, inputs: ['acquisitionRate', 'clv', 'costPerProspect'] },
  symbols: { acquisitionRate: 'a', initialMargin: 'm₀', clv: 'CLV', costPerProspect: 'c', plv: 'PLV' },
  compute: (terms) => {
    const { acquisitionRate, initialMargin, clv, costPerProspect } = terms;
    const { plv, breakEvenRate } = prospectLifetimeValue(terms);
    const valueOfCustomer = initialMargin + clv;
    const costPerCustomer = acquisitionRate === 0 ? undefined : costPerProspect / acquisitionRate;
    const highest = Math.min(1, Math.max(0.02, 2 * acquisitionRate, 1.5 * Math.min(breakEvenRate ?? 0, 0.5)));
    const curve = curveSteps.map(
      (step) => [step * highest, prospectLifetimeValue({ ...terms, acquisitionRate: step * highest }).plv] as const,
    );
    return {
      outputs: {
        plv,
        breakEvenRate: breakEvenRate ?? 'none',
        costPerCustomer: costPerCustomer ?? 'none',
        valueOfCustomer,
      },
      sentence: {
        id: breakEvenRate === null ? 'never' : acquisitionRate === 0 ? 'nobody' : plv >= 0 ? 'gain' : 'loss',
        values: {
          plv: { value: plv, unit: 'money' },
          rate: { value: acquisitionRate, unit: 'share', digits: 2 },
          needed: { value: breakEvenRate ?? 1, unit: 'share', digits: 2 },
          value: { value: valueOfCustomer, unit: 'money', digits: 0 },
          cost: { value: costPerProspect, unit: 'money' },
          perCustomer: { value: costPerCustomer ?? 0, unit: 'money', digits: 0 },
        },
      },
      chart: {
        kind: 'lines',
        swept: true,
        xUnit: 'share',
        yUnit: 'money',
        xDigits: 1,
        yDigits: 0,
        series: [{ id: 'plv', voice: 'ink', points: curve }, level('nothing', 0, 0, highest)],
        marks: [{ id: 'here', x: acquisitionRate, y: plv, voice: 'ink' }],
      },
      table: {
        columns: [
          { id: 'step', unit: 'number' },
          { id: 'people', unit: 'number', digits: 1 },
          { id: 'money', unit: 'money', digits: 0 },
        ],
        rows: [
          ['approached', prospects, -prospects * costPerProspect],
          ['won', prospects * acquisitionRate, prospects * acquisitionRate * valueOfCustomer],
          ['together', null, prospects * plv],
        ],
      },
    };
  },
  formula: (place) => [
    place.plv,
    '=',
    place.acquisitionRate,
    '×',
    '(',
    place.initialMargin,
    '+',
    place.clv,
    ')',
    '−',
    place.costPerProspect,
  ],
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Value of a prospect', zh: '潜在客户价值' },
  lead: {
    en: 'A customer is worth a lot. Is it worth writing to the ninety-nine who will not become one?',
    zh: '一位客户很值钱。可为了他，先要联系九十九个不会买的人，划算吗？',
  },
  theme: 'lifetime',
  inputs: {
    acquisitionRate: { en: 'Share who become customers', zh: '转化率' },
    initialMargin: { en: 'Margin of the first sale', zh: '首单利润' },
    clv: { en: 'Value of all later sales', zh: '以后的终身价值' },
    costPerProspect: { en: 'Cost per person approached', zh: '联系一人的花费' },
  },
  outputs: {
    plv: { en: 'Value of one prospect', zh: '一位潜在客户的价值' },
    breakEvenRate: { en: 'Break-even share', zh: '盈亏平衡转化率' },
    costPerCustomer: { en: 'Cost per customer won', zh: '每争取到一位的花费' },
    valueOfCustomer: { en: 'Value of one customer', zh: '一位客户的价值' },
  },
  sentences: {
    loss: {
      en: 'A customer is worth {value}, and still each person approached is worth **{plv}**: {rate} join, so one new customer costs {perCustomer}. {needed} would have to join. Subtracting {cost} from {value} sets one prospect’s cost against one buyer’s value.',
      zh: '一位客户值{value}，可每联系一人的价值是**{plv}**：转化率{rate}，争取到一位要花{perCustomer}；转化率须达到{needed}才保本。拿{value}减{cost}，是用一个人的花费去减一位买家的价值，错了。',
    },
    gain: {
      en: 'Each person approached is worth **{plv}**. {rate} join, {needed} would be enough; a new customer costs {perCustomer} and is worth {value}. Expect the next list to answer less well than the best one.',
      zh: '每联系一人，价值**{plv}**。转化率{rate}，达到{needed}就够保本；争取到一位花{perCustomer}，值{value}。换下一份名单，转化率多半会低一些。',
    },
    nobody: {
      en: 'Nobody joins, so each person approached is worth **{plv}**, the cost itself. Test the offer on a small list first; the break-even is {needed}.',
      zh: '没有人成为客户，每联系一人的价值就是**{plv}**，即全部花费。先用小名单试一试，盈亏平衡转化率为{needed}。',
    },
    never: {
      en: 'Each person approached is worth **{plv}**, and no response rate helps: a customer worth {value} cannot carry a cost of {cost} per head. The fault lies in the value or the cost, not in the letter.',
      zh: '每联系一人，价值**{plv}**，转化率再高也没用：一位客户只值{value}，承受不起每人{cost}的花费。问题在价值或成本，不在文案。',
    },
  },
  words: {
    nothing: { en: 'break-even', zh: '盈亏平衡线' },
    here: { en: 'your rate', zh: '你的转化率' },
    step: { en: 'Of a thousand', zh: '每一千人' },
    people: { en: 'People', zh: '人数' },
    money: { en: 'Money', zh: '金额' },
    approached: { en: 'approached', zh: '联系' },
    won: { en: 'become customers', zh: '成为客户' },
    together: { en: 'together', zh: '合计' },
    table: { en: 'A thousand people approached', zh: '联系一千人' },
  },
  note: {
    en: 'The later value excludes the first sale, which stands by itself, and must not have the acquisition cost taken off already: it is subtracted here. People approached must have agreed to it. The numbers are illustrative.',
    zh: '“以后的终身价值”不含首单，也不应已扣过获客成本，扣除在这里进行，以免重复。联系的对象须已同意接收。数值为示意。',
  },
  source: 'farris-et-al-2006',
  lesson: 'clv-foundations',
  concepts: [],
};
