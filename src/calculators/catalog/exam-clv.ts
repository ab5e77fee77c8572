import { examClv } from '#domain/clv/exam-clv.ts';
import { bar } from '#ui/chart.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';

/** Lifetime value as examination questions ask for it: profit, frequency, years and the people brought along. */
export const model = defineCalculator({
  id: 'exam-clv',
  inputs: {
    profitPerPurchase: { unit: 'money', min: -500, max: 2000, step: 10, initial: 100 },
    purchasesPerYear: { unit: 'number', per: 'year', min: 0, max: 60, step: 0.5, initial: 12 },
    ageNow: { unit: 'years', min: 0, max: 100, step: 1, initial: 30 },
    ageAtEnd: { unit: 'years', min: 0, max: 100, step: 1, initial: 60 },
    referrals: { unit: 'people', min: 0, max: 20, step: 1, initial: 2 },
    referralProbability: { unit: 'share', min: 0, max: 1, step: 0.05, initial: 0.5 },
    acquisitionCost: { unit: 'money', min: 0, max: 20_000, step: 50, initial: 0 },
  },
  outputs: {
    total: { unit: 'money', main: true },
    ownValue: { unit: 'money' },
    referralValue: { unit: 'money' },
    years: { unit: 'years', digits: 0 },
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
    return {
      outputs: { total, ownValue, referralValue, years },
      sentence: {
        id: referralValue > ownValue ? 'mostlyReferrals' : 'own',
        values: {
          total: { value: total, unit: 'money' },
          own: { value: ownValue, unit: 'money' },
          referral: { value: referralValue, unit: 'money' },
          once: { value: values.profitPerPurchase, unit: 'money' },
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
  },
  sentences: {
    own: {
      en: 'One sale brings {once}. The customer brings **{total}**: {own} from own purchases and {referral} from people brought along. No discounting, and nobody leaves early.',
      zh: '一笔生意带来{once}，一位客户带来**{total}**：本人购买{own}，转介绍{referral}。没有贴现，也假定中途不流失。',
    },
    mostlyReferrals: {
      en: 'Of **{total}**, more comes from people brought along ({referral}) than from own purchases ({own}). Ask whether they would have come anyway, and count nobody twice.',
      zh: '**{total}**当中，转介绍（{referral}）超过了本人购买（{own}）。要问一句：这些人是不是本来就会来？同一个人不能算两次。',
    },
  },
  words: {
    once: { en: 'One sale', zh: '一笔生意' },
    lifetime: { en: 'One customer', zh: '一位客户' },
  },
  note: {
    en: 'The item that circulates in exam collections breaks off after the profit per purchase. Frequency, years and referrals here are this course’s own reconstruction; in the exam use the figures printed in the question.',
    zh: '流传的考题在“每次利润100元”之后残缺。这里的频率、年数和转介绍由本课程拟定，考试时以题目给出的数字为准。',
  },
  lesson: 'clv-foundations',
};
