import { discountedFlows } from '#domain/finance/discounted-flows.ts';
import { netPresentValue } from '#domain/finance/net-present-value.ts';
import { sum } from '#domain/statistics/sum.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';

/** Running totals, the outlay first. */
const running = (values: readonly number[]): readonly number[] =>
  values.map((_, index) => sum(values.slice(0, index + 1)));

const columns = [
  { id: 'time', unit: 'number', digits: 1 },
  { id: 'flows', unit: 'money' },
  { id: 'discountFactor', unit: 'number', digits: 4 },
  { id: 'valueToday', unit: 'money' },
  { id: 'discountedSum', unit: 'money' },
] as const;

/** Net present value of an outlay made now and of yearly flows, beside what a spreadsheet makes of them by mistake. */
export const model = defineCalculator({
  id: 'net-present-value',
  inputs: {
    outlay: { unit: 'money', min: 0, max: 50_000, step: 500, initial: 12_000 },
    rate: { unit: 'share', per: 'year', converts: 'rate', min: 0, max: 0.5, step: 0.01, initial: 0.1 },
    timing: { choices: ['end', 'mid', 'begin'], initial: 'end' },
    flows: {
      unit: 'money',
      min: -20_000,
      max: 20_000,
      step: 500,
      initial: [3000, 4000, 5000, 3000],
      fewest: 1,
      most: 12,
    },
  },
  outputs: {
    npv: { unit: 'money', main: true },
    undiscounted: { unit: 'money' },
    presentValue: { unit: 'money' },
    outlayInside: { unit: 'money' },
  },
  breakEven: { output: 'npv', target: 0, inputs: ['rate', 'outlay'] },
  symbols: { outlay: 'A', rate: 'i', npv: 'NPV' },
  compute: ({ outlay, rate, timing, flows }) => {
    const rows = discountedFlows({ rate, flows, timing });
    const presentValue = netPresentValue({ rate, flows, timing });
    const npv = presentValue - outlay;
    const undiscounted = sum(flows) - outlay;
    const outlayInside = netPresentValue({ rate, flows: [-outlay, ...flows], timing: 'end' });
    const cumulative = running([-outlay, ...rows.map((row) => row.presentValue)]);
    const plain = running([-outlay, ...flows]);
    const times = [0, ...rows.map((row) => row.time)];
    return {
      outputs: { npv, undiscounted, presentValue, outlayInside },
      sentence: {
        id: npv >= 0 ? 'accept' : undiscounted > 0 ? 'onlyUndiscounted' : 'reject',
        values: {
          npv: { value: npv, unit: 'money' },
          undiscounted: { value: undiscounted, unit: 'money' },
          inside: { value: outlayInside, unit: 'money' },
          rate: { value: rate, unit: 'share' },
        },
      },
      chart: {
        kind: 'lines',
        xUnit: 'years',
        yUnit: 'money',
        yDigits: 0,
        series: [
          { id: 'discountedSum', voice: 'ink', points: times.map((time, index) => [time, cumulative[index] ?? 0]) },
          { id: 'plainSum', voice: 'ghost', points: times.map((time, index) => [time, plain[index] ?? 0]) },
        ],
      },
      table: {
        columns,
        rows: [
          [0, -outlay, 1, -outlay, -outlay],
          ...rows.map((row, index) => [
            row.time,
            row.flow,
            row.discountFactor,
            row.presentValue,
            cumulative[index + 1] ?? null,
          ]),
        ],
      },
    };
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Net present value', zh: '净现值' },
  lead: {
    en: 'A loyalty programme costs money now and brings money later. Do the later sums pay for it?',
    zh: '办一项客户关怀计划，钱现在花，以后才收回。以后的钱折到今天，够不够？',
  },
  theme: 'lifetime',
  inputs: {
    outlay: { en: 'Outlay now', zh: '现在的投入' },
    rate: { en: 'Discount rate', zh: '贴现率' },
    timing: { en: 'When in the year the money comes', zh: '每年的钱何时到手' },
    flows: { en: 'Money received', zh: '现金流' },
  },
  outputs: {
    npv: { en: 'Net present value', zh: '净现值' },
    undiscounted: { en: 'Without discounting', zh: '不贴现' },
    presentValue: { en: 'Later money, worth today', zh: '以后的钱折到今天' },
    outlayInside: { en: 'By mistake: outlay discounted too', zh: '误算：把投入也折了现' },
  },
  sentences: {
    accept: {
      en: 'At {rate} the plan is worth **{npv}** more than it costs; do it unless something better needs the same money. With the outlay inside a spreadsheet’s NPV() you would read {inside}, because that function discounts its first flow by a whole year.',
      zh: '按{rate}贴现，净现值**{npv}**，值得做，除非同一笔钱有更好的去处。若把投入也放进电子表格的NPV()，得到的是{inside}：这个函数把第一笔也折了一整年。',
    },
    onlyUndiscounted: {
      en: 'Added up as they stand the flows leave {undiscounted}; discounted at {rate} the net present value is **{npv}**. The money comes too late to pay, and adding years without discounting hides it.',
      zh: '直接相加还剩{undiscounted}，按{rate}贴现，净现值却是**{npv}**。钱来得太晚，抵不上投入；不贴现直接相加，就看不出来。',
    },
    reject: {
      en: 'The net present value is **{npv}**, and even undiscounted the flows leave {undiscounted}. A kinder discount rate cannot be the remedy; lower the outlay or leave the plan.',
      zh: '净现值**{npv}**，不贴现也只有{undiscounted}。单靠挑选贴现率救不了这个方案：要么压低投入，要么放弃。',
    },
  },
  words: {
    end: { en: 'at its end (spreadsheet NPV)', zh: '年末（电子表格的NPV）' },
    mid: { en: 'in its middle', zh: '年中' },
    begin: { en: 'at its beginning', zh: '年初' },
    time: { en: 'Years from now', zh: '距今几年' },
    discountFactor: { en: 'Discount factor', zh: '贴现系数' },
    valueToday: { en: 'Worth today', zh: '现值' },
    discountedSum: { en: 'Discounted, added up', zh: '累计现值' },
    plainSum: { en: 'Not discounted, added up', zh: '不贴现累计' },
    rows: { en: 'Year', zh: '年份' },
    row: { en: 'year {n}', zh: '第{n}年' },
    table: { en: 'Year by year', zh: '逐年计算' },
  },
  note: {
    en: 'The outlay is paid now and is not discounted. The rate is effective per year; a monthly rate is (1 + i)^(1/12) − 1, not i/12. Flows are taken as certain: where customers may leave, use expected amounts. A common formula without a single source. The numbers are illustrative.',
    zh: '投入在现在付出，不贴现。贴现率为年有效利率，换成月率是(1+i)^(1/12)−1，不是i/12。这里把现金流当作确定；客户可能流失时，应当用期望值。通行的算法，没有单一出处。数值为示意。',
  },
  lesson: 'clv-discounting-and-retention',
  concepts: ['discounting'],
};
