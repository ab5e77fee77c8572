import { growthClv } from '#domain/clv/growth-clv.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import { over } from '../formula.ts';

const horizon = 10;
const pictureYears = 20;

const columns = [
  { id: 'growth', unit: 'share', digits: 0 },
  { id: 'tenYears', unit: 'money', digits: 0 },
  { id: 'clv', unit: 'money', digits: 0 },
] as const;

/** Which sentence says the result: whether there is a value at all, and what growth does to it. */
function sentenceId(clv: number | undefined, withoutGrowth: number | undefined, growth: number): string {
  if (clv === undefined) return 'endless';
  if (growth > 0) return 'grows';
  if (growth === 0) return 'level';
  return withoutGrowth === undefined ? 'tamed' : 'shrinks';
}

/** Lifetime value of a customer whose margin grows, with the test whether it has a value at all. */
export const model = defineCalculator({
  id: 'margin-growth',
  inputs: {
    margin: { unit: 'money', per: 'year', converts: 'flow', min: 0, max: 5000, step: 50, initial: 1200 },
    retention: { unit: 'share', per: 'year', converts: 'retention', min: 0, max: 1, step: 0.01, initial: 0.8 },
    growth: { unit: 'share', per: 'year', converts: 'rate', min: -0.3, max: 0.3, step: 0.01, initial: 0.06 },
    discount: { unit: 'share', per: 'year', converts: 'rate', min: 0, max: 0.4, step: 0.01, initial: 0.1 },
    convention: { choices: ['book', 'grownOnce'], initial: 'book' },
  },
  outputs: {
    clv: { unit: 'money', main: true },
    withoutGrowth: { unit: 'money' },
    added: { unit: 'money' },
    tenYears: { unit: 'money' },
    tenYearShare: { unit: 'share' },
  },
  symbols: { margin: 'm', retention: 'r', growth: 'g', discount: 'i', clv: 'CLV' },
  compute: ({ growth, ...terms }) => {
    const { margin, retention, discount } = terms;
    const valueAt = (rate: number, periods?: number) =>
      growthClv({ ...terms, growth: rate, timing: 'end', ...(periods !== undefined && { periods }) });
    const hasValue = (rate: number) => retention * (1 + rate) < 1 + discount - 1e-12;
    const clv = hasValue(growth) ? valueAt(growth) : undefined;
    const withoutGrowth = hasValue(0) ? valueAt(0) : undefined;
    const added = retention + growth;
    const tenYears = valueAt(growth, horizon);
    const cumulated = (rate: number) =>
      Array.from({ length: pictureYears }, (_, year) => [year + 1, valueAt(rate, year + 1)] as const);
    return {
      outputs: {
        clv: clv ?? 'diverges',
        withoutGrowth: withoutGrowth ?? 'diverges',
        added: added < 1 + discount - 1e-12 ? (margin * added) / (1 + discount - added) : 'diverges',
        tenYears,
        tenYearShare: clv === undefined ? 'none' : clv === 0 ? 'undefinedRatio' : tenYears / clv,
      },
      sentence: {
        id: sentenceId(clv, withoutGrowth, growth),
        values: {
          clv: { value: clv ?? 0, unit: 'money' },
          without: { value: withoutGrowth ?? 0, unit: 'money' },
          ten: { value: tenYears, unit: 'money' },
          ratio: { value: (retention * (1 + growth)) / (1 + discount), unit: 'number', digits: 3 },
          growth: { value: growth, unit: 'share', digits: 1 },
        },
      },
      chart: {
        kind: 'lines',
        xUnit: 'years',
        yUnit: 'money',
        xDigits: 0,
        yDigits: 0,
        series: [
          { id: 'withGrowth', voice: 'ink', points: cumulated(growth) },
          { id: 'level', voice: 'ghost', points: cumulated(0) },
        ],
      },
      table: {
        columns,
        rows: [-0.1, -0.05, 0, 0.05, 0.1, 0.15].map((rate) => [
          rate,
          valueAt(rate, horizon),
          hasValue(rate) ? valueAt(rate) : null,
        ]),
      },
    };
  },
  formula: (place, { convention }) => [
    place.clv,
    '=',
    over(
      convention === 'book'
        ? [place.margin, '×', place.retention]
        : [place.margin, '(', '1', '+', place.growth, ')', '×', place.retention],
      ['1', '+', place.discount, '−', place.retention, '(', '1', '+', place.growth, ')'],
    ),
  ],
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Lifetime value with a growing margin', zh: '利润增长的终身价值' },
  lead: {
    en: 'Customers who stay tend to buy more. How much is that growth worth, and when does the formula break?',
    zh: '留下的客户往往越买越多。这份增长值多少？公式到什么时候就不成立？',
  },
  theme: 'lifetime',
  inputs: {
    margin: { en: 'Margin of the first year', zh: '首年利润' },
    retention: { en: 'Retention rate', zh: '保持率' },
    growth: { en: 'Growth of the margin', zh: '利润增长率' },
    discount: { en: 'Discount rate', zh: '贴现率' },
    convention: { en: 'First margin counted', zh: '计入的第一笔利润' },
  },
  outputs: {
    clv: { en: 'Lifetime value', zh: '终身价值' },
    withoutGrowth: { en: 'With a level margin', zh: '利润不变时' },
    added: { en: 'By mistake: growth added to retention', zh: '误算：把增长率加到保持率上' },
    tenYears: { en: 'Of the first ten years', zh: '其中前十年' },
    tenYearShare: { en: 'Share of the first ten years', zh: '前十年占' },
  },
  sentences: {
    grows: {
      en: 'With growth of {growth} a customer is worth **{clv}**, with a level margin {without}. The growth applies to those who stay, r × (1 + g); adding g to r is another and wrong model. Ask whether it can last: ten years bring {ten}.',
      zh: '利润每年增长{growth}，一位客户值**{clv}**；利润不变则为{without}。增长只发生在留下的人身上，应是r×(1+g)，把g加到r上就错了。还要问增长能否长久：前十年带来的是{ten}。',
    },
    shrinks: {
      en: 'With a margin that changes by {growth} a year the customer is worth **{clv}** instead of {without}. A discount given to keep somebody works in this way, year after year.',
      zh: '利润每年变动{growth}，客户值**{clv}**，利润不变时为{without}。为留人而年年让价，效果就是这样。',
    },
    tamed: {
      en: 'The customer is worth **{clv}** only because the margin changes by {growth} a year. Level, with nobody leaving and no discounting, the sum would have no limit.',
      zh: '利润每年变动{growth}，客户才有**{clv}**这个有限值。若利润不变，又无人离开、不贴现，加起来就没有上限。',
    },
    level: {
      en: 'Without growth the customer is worth **{clv}**, the ordinary lifetime value. Move the growth a little to see how strongly the result depends on a figure nobody knows well.',
      zh: '没有增长，客户值**{clv}**，就是普通的终身价值。稍微拨动增长率，就能看到结果多么依赖一个谁都说不准的数。',
    },
    endless: {
      en: '**No finite value**: each expected margin is {ratio} times the one before in today’s money, so the sum never ends. A retention below 100% does not prevent that. Limit the horizon; ten years bring {ten}.',
      zh: '**没有有限值**：折到今天，后一笔期望利润是前一笔的{ratio}倍，加起来没有尽头。保持率低于100%也挡不住。应当限定年限；前十年为{ten}。',
    },
  },
  words: {
    book: { en: 'not yet grown', zh: '尚未增长' },
    grownOnce: { en: 'already grown once', zh: '已增长一次' },
    withGrowth: { en: 'With growth', zh: '有增长' },
    level: { en: 'Level margin', zh: '利润不变' },
    table: { en: 'Other rates of growth', zh: '换一个增长率' },
  },
  note: {
    en: 'Margins come at the end of each year from customers who have renewed. Whether the first of them has already grown is a convention. A value exists only while r(1 + g) < 1 + i; growth without end is an assumption, not a finding. The numbers are illustrative.',
    zh: '利润在年末、客户续留之后才到手。第一笔是否已增长一次，是约定。只有r(1+g)<1+i时才有有限值；永远增长是假定，不是事实。数值为示意。',
  },
  source: 'gupta-lehmann-2005',
  lesson: 'clv-discounting-and-retention',
  concepts: [],
};
