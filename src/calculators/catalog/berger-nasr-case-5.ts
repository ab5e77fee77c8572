import {
  type RecencyMigrationInputs,
  recencyMigrationClv,
  recencyPurchases,
} from '#domain/clv/berger-nasr/recency-migration.ts';
import { sum } from '#domain/statistics/sum.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';

const columns = [
  { id: 'idle', unit: 'number', digits: 0 },
  { id: 'chances', unit: 'share' },
  { id: 'untilHere', unit: 'money' },
  { id: 'change', unit: 'money' },
] as const;

/** Lifetime value when customers go silent and come back, and how long to keep writing to the silent. */
export const model = defineCalculator({
  id: 'berger-nasr-case-5',
  inputs: {
    grossContribution: { unit: 'money', min: 0, max: 3000, step: 5, initial: 40 },
    promotionCost: { unit: 'money', min: 0, max: 500, step: 0.5, initial: 4 },
    discount: { unit: 'share', per: 'year', converts: 'rate', min: 0, max: 0.4, step: 0.01, initial: 0.2 },
    years: { unit: 'years', min: 1, max: 30, step: 1, whole: true, initial: 10 },
    chances: { unit: 'share', min: 0, max: 1, step: 0.01, initial: [0.3, 0.2, 0.15, 0.05], fewest: 1, most: 12 },
  },
  outputs: {
    clv: { unit: 'money', main: true },
    lostForGood: { unit: 'money' },
    comebacks: { unit: 'money' },
    purchases: { unit: 'number' },
    stopAfter: { unit: 'years', digits: 0 },
  },
  compute: ({ chances, ...terms }) => {
    const inputs: RecencyMigrationInputs = { ...terms, purchaseProbByRecency: chances };
    const valueWith = (idleYears: number) =>
      recencyMigrationClv({ ...inputs, purchaseProbByRecency: chances.slice(0, idleYears) });
    const buysWith = (idleYears: number) =>
      recencyPurchases({ ...inputs, purchaseProbByRecency: chances.slice(0, idleYears) }).purchases;
    const values = chances.map((_, index) => valueWith(index + 1));
    const clv = values.at(-1) ?? 0;
    const stopAfter = values.indexOf(Math.max(...values)) + 1;
    const [lostForGood, returning] = [valueWith(1), buysWith(chances.length)];
    const purchases = sum(returning);
    return {
      outputs: { clv, lostForGood, comebacks: clv - lostForGood, purchases, stopAfter },
      sentence: {
        id: chances.length === 1 ? 'single' : stopAfter < chances.length ? 'stop' : 'goOn',
        values: {
          clv: { value: clv, unit: 'money' },
          gone: { value: lostForGood, unit: 'money' },
          best: { value: Math.max(...values), unit: 'money' },
          stop: { value: stopAfter, unit: 'years', digits: 0 },
          all: { value: chances.length, unit: 'years', digits: 0 },
          purchases: { value: purchases, unit: 'number' },
        },
      },
      chart: {
        kind: 'lines',
        xUnit: 'years',
        yUnit: 'number',
        xDigits: 0,
        series: [
          { id: 'comingBack', voice: 'ink', points: returning.map((expected, year) => [year, expected] as const) },
          { id: 'lost', voice: 'ghost', points: buysWith(1).map((expected, year) => [year, expected] as const) },
        ],
      },
      table: {
        columns,
        rows: values.map((value, index) => [
          index + 1,
          chances[index] ?? 0,
          value,
          index === 0 ? null : value - (values[index - 1] ?? 0),
        ]),
      },
    };
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Customers who go silent and come back', zh: '沉默了还会回来的客户' },
  lead: {
    en: 'No order last year: lost, or merely silent? And for how long should a firm go on writing?',
    zh: '去年没有下单：是走了，还是暂时沉默？还要继续联系几年？',
  },
  theme: 'lifetime',
  inputs: {
    grossContribution: { en: 'Contribution of a sale', zh: '每次成交的利润' },
    promotionCost: { en: 'A promotion, every year', zh: '促销费（每年一次）' },
    discount: { en: 'Discount rate', zh: '贴现率' },
    years: { en: 'Horizon', zh: '年限' },
    chances: { en: 'Chance to buy this year', zh: '当年购买的概率' },
  },
  outputs: {
    clv: { en: 'Lifetime value, all written to', zh: '全部联系时的终身价值' },
    lostForGood: { en: 'If one idle year meant lost', zh: '停一年就当作流失' },
    comebacks: { en: 'What those who come back add', zh: '回来的人多带来' },
    purchases: { en: 'Purchases expected, the first included', zh: '预期购买次数（含首次）' },
    stopAfter: { en: 'Best to write for', zh: '最好联系到第' },
  },
  sentences: {
    stop: {
      en: 'The customer is worth **{clv}**. Counting everybody who skips a year as lost would give {gone}. But writing for all {all} is too long: stopping after {stop} brings {best}, because the last letters cost more than they bring back.',
      zh: '客户值**{clv}**。停一年就当作流失，只算出{gone}。但联系满{all}太久了：联系{stop}就停，价值是{best}，因为最后几次促销花的比带回来的多。',
    },
    goOn: {
      en: 'The customer is worth **{clv}** with {purchases} purchases to expect. Counting everybody who skips a year as lost would give {gone}. Here every one of the {all} of writing still pays for itself.',
      zh: '客户值**{clv}**，预期购买{purchases}次。停一年就当作流失，只算出{gone}。这里联系满{all}，年年都划算。',
    },
    single: {
      en: 'The customer is worth **{clv}**: whoever skips one year is taken as lost, as in the ordinary formula with retention. Add a row to let the silent come back.',
      zh: '客户值**{clv}**：停一年就算流失，与普通的保持率公式一样。再加一行，沉默的客户就可以回来。',
    },
  },
  words: {
    rows: { en: 'Last purchase', zh: '上次购买' },
    row: { en: '{n} y. ago', zh: '{n}年前' },
    comingBack: { en: 'Purchases, with comebacks', zh: '会回来时的购买' },
    lost: { en: 'If lost for good', zh: '一走不回时' },
    idle: { en: 'Written to until idle for, years', zh: '联系到沉默几年' },
    untilHere: { en: 'Lifetime value', zh: '终身价值' },
    change: { en: 'The last year of writing adds', zh: '多联系这一年增加' },
    table: { en: 'How long to go on writing', zh: '该联系多久' },
  },
  note: {
    en: 'A customer is lost for good only after as many idle years as the list has rows. The first purchase is today; the promotion goes out in the middle of each year to all who are not yet lost. The ordinary retention formula fits customers who are lost for good when they leave; this one fits those who buy here and elsewhere. With the starting values the last row is not worth a letter. The numbers are illustrative.',
    zh: '沉默的年数超过表中的行数，才算彻底流失。第一次购买在今天；每年年中，对还没有流失的客户促销一次。普通的保持率公式适合一走不回的客户，这里适合在几家之间来回买的客户。按初始数值，最后一行不值得再联系。数值为示意。',
  },
  source: 'berger-nasr-1998',
  lesson: 'clv-discounting-and-retention',
  concepts: [],
};
