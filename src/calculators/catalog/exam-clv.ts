import { examClv } from '#domain/clv/exam-clv.ts';
import { retentionClv } from '#domain/clv/retention-clv.ts';
import { bar } from '#ui/chart.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';

/** The rate, a year, at which the plain sum is set against its present value. */
const usualDiscount = 0.05;

/** Lifetime value as examination questions ask for it: profit, frequency, years and the people brought along. */
export const model = defineCalculator({
  id: 'exam-clv',
  inputs: {
    profitPerPurchase: { unit: 'money', min: -500, max: 2000, step: 10, initial: 100 },
    purchasesPerYear: { unit: 'number', per: 'year', min: 0, max: 60, step: 0.5, initial: 12 },
    ageNow: { unit: 'years', min: 0, max: 100, step: 1, whole: true, initial: 30 },
    ageAtEnd: { unit: 'years', min: 0, max: 100, step: 1, whole: true, initial: 60 },
    referrals: { unit: 'people', min: 0, max: 20, step: 1, initial: 2 },
    referralProbability: { unit: 'share', min: 0, max: 1, step: 0.05, initial: 0.5 },
    acquisitionCost: { unit: 'money', min: 0, max: 20_000, step: 50, initial: 0 },
  },
  outputs: {
    total: { unit: 'money', main: true },
    ownValue: { unit: 'money' },
    referralValue: { unit: 'money' },
    years: { unit: 'years', digits: 0 },
    discounted: { unit: 'money', digits: 0 },
  },
  symbols: {
    profitPerPurchase: 'p',
    purchasesPerYear: 'n',
    ageNow: 'a',
    ageAtEnd: 'z',
    referrals: 'k',
    referralProbability: 'q',
    acquisitionCost: 'AC',
  },
  compute: (values) => {
    const { total, ownValue, referralValue, years } = examClv(values);
    const yearly = values.profitPerPurchase * values.purchasesPerYear;
    const discounted =
      years === 0
        ? 0
        : retentionClv({ margin: yearly, retention: 1, discount: usualDiscount, timing: 'end', periods: years });
    return {
      outputs: { total, ownValue, referralValue, years, discounted },
      sentence: {
        id: referralValue > ownValue ? 'mostlyReferrals' : 'own',
        values: {
          total: { value: total, unit: 'money' },
          own: { value: ownValue, unit: 'money' },
          referral: { value: referralValue, unit: 'money' },
          once: { value: values.profitPerPurchase, unit: 'money' },
          discounted: { value: discounted, unit: 'money', digits: 0 },
        },
      },
      chart: {
        kind: 'bars',
        unit: 'money',
        bars: [
          bar('once', values.profitPerPurchase, 'transaction'),
          {
            id: 'lifetime',
            voice: 'relationship',
            parts: [
              { id: 'ownValue', value: ownValue },
              { id: 'referralValue', value: referralValue },
            ],
          },
        ],
      },
      table: {
        columns: [
          { id: 'step', unit: 'number' },
          { id: 'value', unit: 'money' },
        ],
        rows: [
          ['once', values.profitPerPurchase],
          ['aYear', yearly],
          ['ownValue', ownValue],
          ['referralValue', referralValue],
          ['acquisitionCost', -values.acquisitionCost],
          ['total', total],
        ],
      },
    };
  },
  formula: (place) => [
    ['(', place.profitPerPurchase, '×', place.purchasesPerYear, '×', '(', place.ageAtEnd, '−', place.ageNow, ')', ')'],
    [
      '×',
      '(',
      '1',
      '+',
      place.referrals,
      '×',
      place.referralProbability,
      ')',
      '−',
      place.acquisitionCost,
      '=',
      place.total,
    ],
  ],
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Lifetime value as exams ask for it', zh: '终身价值（考试版）' },
  lead: {
    en: 'One lost sale or a lost customer: what does the firm lose, if the customer would have come back for years and brought friends?',
    zh: '丢掉的是一笔生意，还是一位客户？如果他本来会年年光顾，还会带朋友来，企业究竟损失多少？',
  },
  theme: 'lifetime',
  inputs: {
    profitPerPurchase: { en: 'Profit per purchase', zh: '每次购买的利润' },
    purchasesPerYear: { en: 'Purchases', zh: '购买次数' },
    ageNow: { en: 'Age now', zh: '现在的年龄' },
    ageAtEnd: { en: 'Age at the last purchase', zh: '停止购买的年龄' },
    referrals: { en: 'People brought along', zh: '介绍来的人数' },
    referralProbability: { en: 'Chance that each behaves alike', zh: '每人同样消费的概率' },
    acquisitionCost: { en: 'Acquisition cost', zh: '获客成本' },
  },
  outputs: {
    total: { en: 'Lifetime value', zh: '终身价值' },
    ownValue: { en: 'Own purchases', zh: '本人购买' },
    referralValue: { en: 'People brought along', zh: '转介绍带来' },
    years: { en: 'Years as a customer', zh: '做客户的年数' },
    discounted: { en: 'Own purchases, discounted at 5%', zh: '本人购买，按5%贴现' },
  },
  sentences: {
    own: {
      en: 'One sale brings {once}. The customer brings **{total}**: {own} from own purchases and {referral} from people brought along. Nobody leaves early and nothing is discounted; at 5% a year the own purchases would be worth {discounted} today.',
      zh: '一笔生意带来{once}，一位客户带来**{total}**：本人购买{own}，转介绍{referral}。假定中途不流失，也没有贴现；若按每年5%贴现，本人购买今天只值{discounted}。',
    },
    mostlyReferrals: {
      en: 'Of **{total}**, more comes from people brought along ({referral}) than from own purchases ({own}). Ask whether they would have come anyway, and count nobody twice.',
      zh: '**{total}**当中，转介绍（{referral}）超过了本人购买（{own}）。要问一句：这些人是不是本来就会来？同一个人不能算两次。',
    },
    outOfRange: {
      en: 'The last purchase would lie before today. The age at the last purchase cannot be below the age now.',
      zh: '最后一次购买跑到今天以前去了。停止购买的年龄不能小于现在的年龄。',
    },
  },
  words: {
    once: { en: 'One sale', zh: '一笔生意' },
    lifetime: { en: 'One customer', zh: '一位客户' },
    step: { en: 'Step', zh: '步骤' },
    value: { en: 'Value', zh: '价值' },
    aYear: { en: 'One year', zh: '一年' },
    table: { en: 'Step by step', zh: '逐步计算' },
  },
  note: {
    en: 'The item that circulates in exam collections breaks off after the profit of ¥100 per purchase. Frequency, years and referrals here are this course’s own reconstruction; in the exam use the figures printed in the question. Years are the difference of the two ages: from 30 to 60 it is 30, not 31. Customers whom the friends bring in turn are not counted.',
    zh: '流传的考题在“每次利润100元”之后残缺。这里的频率、年数和转介绍由本课程拟定，考试时以题目给出的数字为准。年数是两个年龄之差，30岁到60岁是30年，不是31年；朋友再介绍来的人不计。',
  },
  lesson: 'clv-foundations',
  concepts: ['clv-exam-computation', 'lifetime-years', 'referral-value'],
};
