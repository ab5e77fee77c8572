import { defineFamily, type FamilyText } from '../../family.ts';

export const model = defineFamily({
  output: 'rateNow',
  digits: 1,
  draw: {
    alpha: { from: 0.5, to: 1.5, step: 0.1 },
    beta: { from: 1, to: 3, step: 0.1 },
    renewals: { from: 2, to: 6, step: 1 },
  },
  fixed: { margin: 100, discount: 0.1 },
  steps: ({ alpha, beta, renewals }, step) => {
    const above = step('above', beta + renewals, 'number');
    const below = step('below', alpha + beta + renewals, 'number');
    step('rate', above / below, 'share');
  },
  mistakes: {
    firstRateForEver: { given: () => ({ renewals: 0 }) },
    oneRenewalTooFew: { given: ({ renewals }) => ({ renewals: renewals - 1 }) },
    leaversForStayers: { at: 'above', instead: ({ alpha }) => alpha },
    renewalsOnTopOnly: { at: 'below', instead: ({ alpha, beta }) => alpha + beta + 1 },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'How many of the loyal renew once more', zh: '老订户下次续订的比例' },
  stem: {
    en: 'For the annual subscribers of a theatre the shifted beta-geometric model was fitted with α = {alphaNumber} and β = {betaNumber}. A group of them has renewed {renewalsNumber} times. By (β + t) ÷ (α + β + t), with t for the renewals so far, what share of those left will renew next time?',
    zh: '一家剧院对全年套票订户拟合了移位贝塔几何模型，得α = {alphaNumber}，β = {betaNumber}。其中一批订户已经续订了{renewalsNumber}次。按(β + t) ÷ (α + β + t)（t为已续订的次数），仍在的人里下次续订的有百分之几？',
  },
  steps: {
    above: { name: { en: 'β + t', zh: 'β + t' }, line: '{beta} + {renewals} = {value}' },
    below: { name: { en: 'α + β + t', zh: 'α + β + t' }, line: '{alpha} + {beta} + {renewals} = {value}' },
    rate: { name: { en: 'Next renewal', zh: '下次续订率' }, line: '{above} ÷ {below} = {value}' },
  },
  mistakes: {
    firstRateForEver: {
      says: {
        en: 'This is the rate of the very first renewal. Since then those likely to leave have left; t counts the renewals so far.',
        zh: '这是首次的续订率。此后容易走的人已经走了，t是已经续订的次数。',
      },
    },
    oneRenewalTooFew: {
      says: {
        en: 'This is the rate at which they renewed last. The next one is asked for: t is {renewalsNumber}.',
        zh: '这是上一次的续订率。问的是下一次，t是{renewalsNumber}。',
      },
    },
    leaversForStayers: {
      says: {
        en: 'This is the share that will not renew. Those who renew have β + t above the line.',
        zh: '这是下次不续订的比例。续订率的分子是β + t。',
      },
      line: { en: 'α alone: {value}', zh: '只有α：{value}' },
    },
    renewalsOnTopOnly: {
      says: {
        en: 'Below the line t has not grown with the renewals. It stands above and below alike: {renewalsNumber}.',
        zh: '分母里的t没有跟着续订次数变。分子分母里的t是同一个数：{renewalsNumber}。',
      },
      line: '{alpha} + {beta} + 1 = {value}',
    },
  },
};
