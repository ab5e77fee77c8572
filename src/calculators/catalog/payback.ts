import { retentionClv } from '#domain/clv/retention-clv.ts';
import { retentionPeriods } from '#domain/clv/retention-periods.ts';
import { paybackPeriods } from '#domain/finance/payback-periods.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';

const shortestPicture = 12;
const longestPicture = 60;

const columns = [
  { id: 'number', unit: 'number', digits: 0 },
  { id: 'survival', unit: 'share' },
  { id: 'presentValue', unit: 'money' },
  { id: 'cumulative', unit: 'money' },
  { id: 'stillOwed', unit: 'money' },
] as const;

/** Number of margins that pay the acquisition cost, when some customers leave before they have paid. */
export const model = defineCalculator({
  id: 'payback',
  inputs: {
    acquisitionCost: { unit: 'money', min: 0, max: 3000, step: 10, initial: 300 },
    margin: { unit: 'money', per: 'month', converts: 'flow', min: 0, max: 500, step: 5, initial: 50 },
    retention: { unit: 'share', per: 'month', converts: 'retention', min: 0, max: 1, step: 0.01, initial: 0.9 },
    discount: { unit: 'share', per: 'month', converts: 'rate', min: 0, max: 0.05, step: 0.005, initial: 0.01 },
    timing: { choices: ['begin', 'end', 'end_first_certain'], initial: 'begin' },
  },
  outputs: {
    margins: { unit: 'number', digits: 0, main: true },
    simple: { unit: 'number', digits: 0 },
    ceiling: { unit: 'money' },
  },
  compute: ({ acquisitionCost, ...terms }) => {
    const margins = paybackPeriods({ acquisitionCost, ...terms });
    const simple = terms.margin === 0 ? undefined : Math.ceil(acquisitionCost / terms.margin);
    const endless = terms.retention === 1 && terms.discount === 0 && terms.margin > 0;
    const ceiling = endless ? undefined : terms.margin === 0 ? 0 : retentionClv(terms);
    const periods = Math.min(longestPicture, Math.max(shortestPicture, 2 * (margins ?? simple ?? 0)));
    const rows = retentionPeriods({ ...terms, periods });
    const level = (height: number) =>
      [
        [rows[0]?.period ?? 0, height],
        [rows.at(-1)?.period ?? 1, height],
      ] as const;
    return {
      outputs: { margins: margins ?? 'none', simple: simple ?? 'none', ceiling: ceiling ?? 'diverges' },
      sentence: {
        id: acquisitionCost === 0 ? 'free' : margins === null ? 'never' : margins === simple ? 'same' : 'later',
        values: {
          cost: { value: acquisitionCost, unit: 'money', digits: 0 },
          margins: { value: margins ?? 0, unit: 'number', digits: 0 },
          simple: { value: simple ?? 0, unit: 'number', digits: 0 },
          ceiling: { value: ceiling ?? 0, unit: 'money' },
        },
      },
      chart: {
        kind: 'lines',
        xUnit: 'months',
        yUnit: 'money',
        xDigits: 0,
        yDigits: 0,
        series: [
          { id: 'cumulative', voice: 'ink', points: rows.map((row) => [row.period, row.cumulativeValue]) },
          { id: 'acquisitionCost', voice: 'ghost', points: level(acquisitionCost) },
        ],
      },
      table: {
        columns,
        rows: rows
          .slice(0, Math.max(shortestPicture, margins ?? 0))
          .map((row, index) => [
            index + 1,
            row.survival,
            row.presentValue,
            row.cumulativeValue,
            Math.max(0, acquisitionCost - row.cumulativeValue),
          ]),
      },
    };
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Payback of a customer', zh: '获客回收期' },
  lead: {
    en: 'Cost divided by margin says six months. Who pays for those who have left by then?',
    zh: '成本除以利润，六个月回本。可到那时已经走掉的人，谁来替他们付？',
  },
  theme: 'lifetime',
  inputs: {
    acquisitionCost: { en: 'Acquisition cost', zh: '获客成本' },
    margin: { en: 'Margin', zh: '利润' },
    retention: { en: 'Retention rate', zh: '保持率' },
    discount: { en: 'Discount rate', zh: '贴现率' },
    timing: { en: 'When the first margin comes', zh: '第一笔利润何时到手' },
  },
  outputs: {
    margins: { en: 'Paid back with margin no.', zh: '收回成本要到第几笔利润' },
    simple: { en: 'Cost ÷ margin, rounded up', zh: '成本÷利润（向上取整）' },
    ceiling: { en: 'Most a customer can ever pay', zh: '一位客户最多能收回' },
  },
  sentences: {
    later: {
      en: 'The {cost} are earned back with monthly margin no. **{margins}**. Cost divided by margin says {simple} and forgets that some leave on the way and that later money counts for less.',
      zh: '{cost}的获客成本到第**{margins}**笔月利润才收回。成本除以利润得{simple}，漏了两件事：途中有人离开，以后的钱不如今天的值钱。',
    },
    same: {
      en: 'The {cost} are earned back with monthly margin no. **{margins}**, the same number that cost divided by margin gives. Early payback means little risk; it does not say how much is earned afterwards.',
      zh: '{cost}到第**{margins}**笔月利润收回，与成本除以利润的结果一致。回本早只说明风险小，不说明以后赚得多。',
    },
    never: {
      en: 'The {cost} are **never** earned back: with this churn a customer pays {ceiling} at most, however long you wait. Lower the cost or keep customers longer before you win more of them.',
      zh: '{cost}**永远**收不回：照这样流失，等多久一位客户也只能收回{ceiling}。先压低获客成本或提高保持率，再谈扩大获客。',
    },
    free: {
      en: 'Without an acquisition cost there is **nothing** to pay back. Check whether discounts and the sales staff’s time were left out.',
      zh: '没有获客成本，也就**谈不上**回收。检查一下：首单优惠和销售人员的时间有没有漏算。',
    },
  },
  words: {
    begin: { en: 'now, and certain (begin)', zh: '现在到手，确定（期初）' },
    end: { en: 'a month from now, if the customer stays (end)', zh: '一个月后，客户续留才有（期末）' },
    end_first_certain: { en: 'a month from now, and certain', zh: '一个月后，确定（期末首期确定）' },
    number: { en: 'Margin no.', zh: '第几笔' },
    survival: { en: 'Still a customer', zh: '仍在' },
    presentValue: { en: 'Expected, worth today', zh: '期望现值' },
    cumulative: { en: 'Earned back so far', zh: '累计收回' },
    stillOwed: { en: 'Still to earn back', zh: '尚未收回' },
    table: { en: 'Month by month', zh: '逐月计算' },
  },
  note: {
    en: 'With margins paid at the beginning, margin no. 1 comes on the day of the purchase, so margin no. 8 comes seven months later. Payback is not profitability: of two customers the slower one may be worth more. Picture and table end after 60 margins at most. A common formula without a single source. The numbers are illustrative.',
    zh: '期初收取时，第1笔利润在成交当天到手，第8笔在七个月之后。回收期不等于盈利能力：回本慢的客户可能更值钱。图和表最多画到第60笔。通行的算法，没有单一出处。数值为示意。',
  },
  lesson: 'clv-discounting-and-retention',
  concepts: [],
};
