import { retentionClv } from '#domain/clv/retention-clv.ts';
import {
  discountedLifetime,
  discountedResidualLifetime,
  retention as retentionAt,
  survival as survivalAt,
} from '#domain/probability/sbg.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import { over } from '../formula.ts';

const pictureYears = 12;

const columns = [
  { id: 'renewal', unit: 'number', digits: 0 },
  { id: 'rate', unit: 'share' },
  { id: 'mixed', unit: 'share' },
  { id: 'constant', unit: 'share' },
] as const;

/** A retention rate that rises by itself, since those likely to leave have left; and what it does to value. */
export const model = defineCalculator({
  id: 'sbg-survival',
  inputs: {
    alpha: { unit: 'number', min: 0.05, max: 10, step: 0.001, slider: [0.05, 4], initial: 0.704 },
    beta: { unit: 'number', min: 0.05, max: 20, step: 0.001, slider: [0.05, 8], initial: 1.182 },
    renewals: { unit: 'years', min: 0, max: 20, step: 1, whole: true, initial: 5 },
    margin: { unit: 'money', per: 'year', min: 0, max: 5000, step: 10, initial: 100 },
    discount: { unit: 'share', per: 'year', min: 0.01, max: 0.4, step: 0.01, initial: 0.1 },
  },
  outputs: {
    value: { unit: 'money', main: true },
    byFirstRate: { unit: 'money' },
    firstRate: { unit: 'share' },
    rateNow: { unit: 'share' },
    stillThere: { unit: 'share' },
    residual: { unit: 'money' },
  },
  symbols: { alpha: 'α', beta: 'β', renewals: 't', rateNow: 'rₜ₊₁' },
  compute: ({ alpha, beta, renewals, margin, discount }) => {
    const cohort = { alpha, beta };
    const firstRate = retentionAt(cohort, 1);
    const rateNow = retentionAt(cohort, renewals + 1);
    const value = margin * discountedLifetime(cohort, discount);
    const byFirstRate = retentionClv({ margin, retention: firstRate, discount, timing: 'begin' });
    const residual = margin * discountedResidualLifetime(cohort, renewals + 1, discount);
    const years = Array.from({ length: pictureYears + 1 }, (_, year) => year);
    return {
      outputs: {
        value,
        byFirstRate,
        firstRate,
        rateNow,
        stillThere: survivalAt(cohort, renewals),
        residual,
      },
      sentence: {
        id: renewals === 0 ? 'new' : 'sorted',
        values: {
          first: { value: firstRate, unit: 'share' },
          now: { value: rateNow, unit: 'share' },
          next: { value: renewals + 1, unit: 'number', digits: 0 },
          there: { value: survivalAt(cohort, renewals), unit: 'share' },
          value: { value, unit: 'money' },
          naive: { value: byFirstRate, unit: 'money' },
          residual: { value: residual, unit: 'money' },
        },
      },
      chart: {
        kind: 'lines',
        xUnit: 'years',
        yUnit: 'share',
        xDigits: 0,
        yDigits: 0,
        series: [
          { id: 'mixed', voice: 'ink', points: years.map((year) => [year, survivalAt(cohort, year)] as const) },
          { id: 'constant', voice: 'ghost', points: years.map((year) => [year, firstRate ** year] as const) },
        ],
      },
      table: {
        columns,
        rows: years.map((year) => [
          year,
          year === 0 ? null : retentionAt(cohort, year),
          survivalAt(cohort, year),
          firstRate ** year,
        ]),
      },
    };
  },
  formula: (place) => [
    place.rateNow,
    '=',
    over([place.beta, '+', place.renewals], [place.alpha, '+', place.beta, '+', place.renewals]),
  ],
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'A retention rate that rises by itself', zh: '会自己上升的保持率' },
  lead: {
    en: 'Nobody becomes more loyal, and yet more of those who are left renew each year. How, and what is it worth?',
    zh: '谁也没有变得更忠诚，剩下的人续约率却一年比一年高。为什么？这又值多少？',
  },
  theme: 'lifetime',
  inputs: {
    alpha: { en: 'Shape α', zh: '参数α' },
    beta: { en: 'Shape β', zh: '参数β' },
    renewals: { en: 'Customer has been there for', zh: '客户已经续留' },
    margin: { en: 'Margin', zh: '利润' },
    discount: { en: 'Discount rate', zh: '贴现率' },
  },
  outputs: {
    value: { en: 'Value of a new customer', zh: '一位新客户的价值' },
    byFirstRate: { en: 'By mistake: first rate for ever', zh: '误算：永远按首年保持率' },
    firstRate: { en: 'First renewal', zh: '首次续约率' },
    rateNow: { en: 'Next renewal', zh: '下次续约率' },
    stillThere: { en: 'Still there by now', zh: '到现在仍在' },
    residual: { en: 'Value of one who is still there', zh: '仍在者今后的价值' },
  },
  sentences: {
    sorted: {
      en: 'A new customer is worth **{value}**; with the first rate of {first} carried on for ever it would be {naive}. By now {there} are left, and {now} of them renew at no. {next}, because those who leave easily have gone. One of those left is worth {residual} from here on.',
      zh: '一位新客户值**{value}**；若永远按首年的{first}算，只有{naive}。到现在还剩{there}的人，其中{now}会在第{next}次续约，因为容易走的已经走了。剩下的每一位，今后还值{residual}。',
    },
    new: {
      en: 'A new customer is worth **{value}**, the first margin today. At the first renewal {first} stay; carried on for ever that rate would give {naive}. Just before it the customer is worth {residual}. Move the years to see the rate rise.',
      zh: '一位新客户值**{value}**，第一笔利润今天到手。首次续约留下{first}；永远按这个比例算，得{naive}。首次续约之前，今后的价值是{residual}。拨动年数，看续约率怎样上升。',
    },
  },
  words: {
    renewal: { en: 'Renewal', zh: '第几次续约' },
    rate: { en: 'Of those left, renew', zh: '剩下的人中续约' },
    mixed: { en: 'Still there', zh: '仍在' },
    constant: { en: 'With the first rate for ever', zh: '永远按首年保持率' },
    table: { en: 'Renewal by renewal', zh: '逐次续约' },
  },
  note: {
    en: 'The shifted beta-geometric model: each customer has a chance to leave that never changes, and these chances differ from customer to customer as a beta distribution with α and β; their mean is α ÷ (α + β). It belongs to contracts, where leaving is seen. The starting α and β are those estimated for a group of subscribers in the literature; margin and discount rate are illustrative.',
    zh: '移位贝塔几何模型：每位客户都有自己不变的离开概率，各人不同，服从参数为α、β的贝塔分布，平均为α÷(α+β)。它适用于有合同、走没走看得见的情形。初始的α、β取自文献中一组订户的估计值；利润和贴现率为示意。',
  },
  source: 'fader-hardie-2007',
  lesson: 'clv-discounting-and-retention',
  concepts: [],
};
