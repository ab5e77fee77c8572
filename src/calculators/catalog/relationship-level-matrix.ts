import {
  type Band,
  bandOf,
  kotlerLevels,
  type RelationshipLevel,
  relationshipLevels,
  suitableLevels,
} from '#domain/bonds/relationship-level.ts';
import type { CalculatorText } from '../calculator-text.ts';
import type { Computation } from '../computation.ts';
import { defineCalculator } from '../define-calculator.ts';

const bands = ['low', 'medium', 'high'] as const satisfies readonly Band[];
const numberOf = (level: RelationshipLevel): number => relationshipLevels.indexOf(level) + 1;
const isBand = (word: string): word is Band => bands.some((band) => band === word);

/** What each level looks like in practice. */
const table = {
  columns: [
    { id: 'number', unit: 'number', digits: 0 },
    { id: 'level', unit: 'number' },
    { id: 'practice', unit: 'number' },
  ],
  rows: relationshipLevels.map((level) => [numberOf(level), level, `${level}Practice`]),
} as const;

/** Kotler's own grid: how many customers there are, and how much margin each leaves. */
function ofBusiness(customers: 'many' | 'few', margin: 'low' | 'high'): Computation<'level' | 'upTo'> {
  const cellsOf = (row: 'many' | 'few') =>
    (['low', 'high'] as const).map((column) => ({
      id:
        row === 'few' && column === 'low'
          ? 'editionsDiffer'
          : kotlerLevels({ customers: row, margin: column }).join('+'),
      chosen: row === customers && column === margin,
    }));
  const open = customers === 'few' && margin === 'low';
  const levels = open ? [] : kotlerLevels({ customers, margin });
  const [lowest, highest = lowest] = levels;
  return {
    outputs: { level: lowest ? numberOf(lowest) : 'noData', upTo: highest ? numberOf(highest) : 'noData' },
    ...(lowest && { verdict: levels.join('+') }),
    sentence: { id: open ? 'kotlerOpen' : 'kotler', values: { level: levels.join('+') || 'editionsDiffer' } },
    chart: {
      kind: 'matrix',
      across: 'marginEach',
      down: 'customers',
      columns: ['lowMargin', 'highMargin'],
      rows: [
        { id: 'many', cells: cellsOf('many') },
        { id: 'few', cells: cellsOf('few') },
      ],
    },
    table,
  };
}

/** The grid of share by total value, for one customer; an unknown band leaves several levels open. */
function ofCustomer(share: Band | null, value: Band | null): Computation<'level' | 'upTo'> {
  const levels = suitableLevels({ share, value });
  const [lowest = 'basic'] = levels;
  const highest = levels.at(-1) ?? lowest;
  return {
    outputs: { level: numberOf(lowest), upTo: numberOf(highest) },
    verdict: levels.length > 1 ? 'several' : lowest,
    sentence: {
      id: levels.length > 1 ? 'range' : 'level',
      values: {
        level: lowest,
        highest,
        practice: `${lowest}Practice`,
        number: { value: numberOf(lowest), unit: 'number' },
      },
    },
    chart: {
      kind: 'matrix',
      across: 'value',
      down: 'share',
      columns: ['smallValue', 'mediumValue', 'largeValue'],
      rows: bands.map((row) => ({
        id: `${row}Share`,
        cells: bands.map((column) => ({
          id: suitableLevels({ share: row, value: column })[0] ?? 'basic',
          chosen: (share === null || share === row) && (value === null || value === column),
        })),
      })),
    },
    table,
  };
}

/** The level of relationship that suits a customer, by two grids that are easily taken for one. */
export const model = defineCalculator({
  id: 'relationship-level-matrix',
  inputs: {
    grid: { choices: ['shareByValue', 'kotler'], initial: 'shareByValue' },
    share: { choices: ['low', 'medium', 'high', 'unknown', 'byNumber'], initial: 'medium' },
    value: { choices: ['low', 'medium', 'high', 'unknown', 'byNumber'], initial: 'high' },
    shareNumber: { unit: 'share', min: 0, max: 1, step: 0.01, initial: 0.08 },
    mediumShare: { unit: 'share', min: 0, max: 1, step: 0.01, initial: 0.05 },
    highShare: { unit: 'share', min: 0, max: 1, step: 0.01, initial: 0.2 },
    valueNumber: { unit: 'money', min: -100_000, max: 1_000_000, step: 1000, initial: 120_000 },
    mediumValue: { unit: 'money', min: 0, max: 1_000_000, step: 1000, initial: 20_000 },
    highValue: { unit: 'money', min: 0, max: 1_000_000, step: 1000, initial: 100_000 },
    customers: { choices: ['many', 'few'], initial: 'many' },
    margin: { choices: ['lowMargin', 'highMargin'], initial: 'highMargin' },
  },
  outputs: {
    level: { unit: 'number', digits: 0, main: true },
    upTo: { unit: 'number', digits: 0 },
  },
  unused: ({ grid, share, value }) => {
    const byShare = ['shareNumber', 'mediumShare', 'highShare'] as const;
    const byValue = ['valueNumber', 'mediumValue', 'highValue'] as const;
    if (grid === 'kotler') return ['share', 'value', ...byShare, ...byValue];
    const numbers = [...(share === 'byNumber' ? [] : byShare), ...(value === 'byNumber' ? [] : byValue)];
    return ['customers', 'margin', ...numbers];
  },
  compute: (values) => {
    if (values.grid === 'kotler') return ofBusiness(values.customers, values.margin === 'lowMargin' ? 'low' : 'high');
    const band = (choice: string, amount: number, mediumFrom: number, highFrom: number): Band | null => {
      if (choice === 'byNumber') return bandOf({ amount, mediumFrom, highFrom });
      return isBand(choice) ? choice : null;
    };
    const share = band(values.share, values.shareNumber, values.mediumShare, values.highShare);
    const value = band(values.value, values.valueNumber, values.mediumValue, values.highValue);
    const result = ofCustomer(share, value);
    if (values.value !== 'byNumber' || values.valueNumber >= 0) return result;
    return { ...result, verdict: 'review', sentence: { id: 'review', values: {} } };
  },
});

const wordOfLevels = {
  basic: { en: 'basic', zh: '基本型' },
  reactive: { en: 'reactive', zh: '被动型' },
  accountable: { en: 'accountable', zh: '负责型' },
  proactive: { en: 'proactive', zh: '能动型' },
  partnership: { en: 'partnership', zh: '伙伴型' },
};

export const text: CalculatorText<typeof model> = {
  title: { en: 'Five levels of relationship', zh: '五种客户关系水平' },
  lead: {
    en: 'How close to which customer? Two grids answer, and they do not ask the same question.',
    zh: '对哪位客户走多近？两张矩阵都作答，问的却不是同一件事。',
  },
  theme: 'relationship',
  inputs: {
    grid: { en: 'Grid', zh: '用哪张矩阵' },
    share: { en: 'Share in our sales', zh: '在我方销售中的份额' },
    value: { en: 'Total value of the customer', zh: '客户带来的总价值' },
    shareNumber: { en: 'Share, as a number', zh: '份额（按数字）' },
    mediumShare: { en: 'Share is medium from', zh: '份额“中”起于' },
    highShare: { en: 'Share is high from', zh: '份额“高”起于' },
    valueNumber: { en: 'Value, as a number', zh: '总价值（按数字）' },
    mediumValue: { en: 'Value is medium from', zh: '总价值“中”起于' },
    highValue: { en: 'Value is large from', zh: '总价值“大”起于' },
    customers: { en: 'Customers of the business', zh: '客户数量' },
    margin: { en: 'Margin on each', zh: '单位客户利润' },
  },
  outputs: {
    level: { en: 'Level', zh: '关系水平' },
    upTo: { en: 'Highest level possible', zh: '可能的最高水平' },
  },
  sentences: {
    level: {
      en: 'Level {number}, **{level}**: {practice}. The same level is reached by other roads; each step of share or of value adds one.',
      zh: '第{number}级，**{level}**：{practice}。同一级可由不同的路到达，份额或价值每高一档，就上一级。',
    },
    range: {
      en: 'Not everything is known, so anything from **{level}** to **{highest}** is possible. Find out before you spend.',
      zh: '还有不知道的，从**{level}**到**{highest}**都有可能。先弄清楚，再投入。',
    },
    review: {
      en: 'This customer costs more than it brings. Review the terms first; a partnership would make the loss larger.',
      zh: '这位客户入不敷出。先检讨交易条件，结成伙伴只会亏得更多。',
    },
    kotler: {
      en: 'In Kotler’s grid, which looks at the whole business: **{level}**.',
      zh: '按科特勒的矩阵（看的是整项业务）：**{level}**。',
    },
    kotlerOpen: {
      en: 'Few customers at a low margin: here the editions differ, so no level is printed.',
      zh: '客户少、利润低：这一格各版说法不同，这里不填。',
    },
    outOfRange: {
      en: 'The limits are out of order: high has to begin above medium.',
      zh: '界线的次序不对：“高”的起点要在“中”的起点之上。',
    },
  },
  words: {
    ...wordOfLevels,
    'basic+reactive': { en: 'basic or reactive', zh: '基本型或被动型' },
    several: { en: 'open', zh: '未定' },
    review: { en: 'review first', zh: '先检讨' },
    editionsDiffer: { en: 'editions differ', zh: '各版不同' },
    shareByValue: { en: 'one customer: share by total value', zh: '看一位客户：份额×总价值' },
    kotler: { en: 'a business: number of customers by margin (Kotler)', zh: '看一项业务：客户数×利润（科特勒）' },
    low: { en: 'low (small)', zh: '低（小）' },
    medium: { en: 'medium', zh: '中' },
    high: { en: 'high (large)', zh: '高（大）' },
    unknown: { en: 'not known', zh: '不清楚' },
    byNumber: { en: 'by the numbers below', zh: '按下面的数字' },
    many: { en: 'many customers', zh: '客户多' },
    few: { en: 'few customers', zh: '客户少' },
    lowMargin: { en: 'low margin', zh: '利润低' },
    highMargin: { en: 'high margin', zh: '利润高' },
    marginEach: { en: 'margin on each customer', zh: '单位客户利润' },
    lowShare: { en: 'low share', zh: '份额低' },
    mediumShare: { en: 'medium share', zh: '份额中' },
    highShare: { en: 'high share', zh: '份额高' },
    smallValue: { en: 'small value', zh: '总价值小' },
    mediumValue: { en: 'medium value', zh: '总价值中' },
    largeValue: { en: 'large value', zh: '总价值大' },
    number: { en: 'No.', zh: '级' },
    practice: { en: 'In practice', zh: '做法' },
    basicPractice: { en: 'sell, and do not call again', zh: '卖完不再联系' },
    reactivePractice: { en: 'sell, and say where to call with questions', zh: '卖完请客户有事来电' },
    accountablePractice: { en: 'call soon afterwards and ask whether all is well', zh: '卖后不久去电，问问是否满意' },
    proactivePractice: { en: 'call now and then with something useful', zh: '不时联系，提供有用的建议' },
    partnershipPractice: { en: 'work with the customer on doing better', zh: '与客户一起改进' },
    table: { en: 'The five levels', zh: '五种水平' },
  },
  note: {
    en: 'The grid of share by value comes from one Chinese course text and is passed on under Kotler’s name; his own crosses the number of customers with the margin. A value exactly at a limit belongs to the higher band. The limits are illustrative.',
    zh: '份额×总价值的矩阵出自国内一份讲义，常被归到科特勒名下；他本人的矩阵以客户数和利润为轴。恰好在界线上归入较高一档。界线为示意。',
  },
  source: 'kotler-1994',
  lesson: 'five-relationship-levels',
  concepts: ['five-relationship-levels', 'basic-reactive', 'accountable', 'proactive', 'partnership'],
};
