import { defineFamily, type FamilyText } from '../../family.ts';

export const model = defineFamily({
  output: 'active',
  digits: 1,
  draw: {
    purchases: { from: 2, to: 5, step: 1 },
    observedPeriods: { from: 12, to: 36, step: 1 },
    lastPurchasePeriod: { from: 6, to: 33, step: 1 },
  },
  fixed: {},
  reasonable: ({ observedPeriods, lastPurchasePeriod }) =>
    lastPurchasePeriod < 0.8 * observedPeriods && lastPurchasePeriod > 0.55 * observedPeriods,
  steps: ({ purchases, observedPeriods, lastPurchasePeriod }, step) => {
    const part = step('part', lastPurchasePeriod / observedPeriods, 'number', { digits: 4 });
    step('active', part ** purchases, 'share');
  },
  mistakes: {
    silenceForLastPurchase: {
      given: ({ observedPeriods, lastPurchasePeriod }) => ({
        lastPurchasePeriod: observedPeriods - lastPurchasePeriod,
      }),
    },
    powerForgotten: { at: 'active', instead: (_, { step }) => step('part') },
    onePurchaseTooFew: { given: ({ purchases }) => ({ purchases: purchases - 1 }) },
    goneForActive: { at: 'active', instead: (_, { right }) => 1 - right },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'A buyer who has gone quiet', zh: '好久没来的买主' },
  stem: {
    en: 'A collector has bought from a second-hand record shop {purchases} times (n) in {observedPeriods} (N), the last time in month {lastPurchasePeriodNumber} (t). By the rule of thumb (t ÷ N)ⁿ, what is the chance that the collector is still active?',
    zh: '一位收藏者光顾旧唱片店已有{observedPeriods}（N），买过{purchases}次（n），最后一次在第{lastPurchasePeriodNumber}个月（t）。按经验式(t ÷ N)ⁿ，他仍然活跃的概率是多少？',
  },
  steps: {
    part: {
      name: { en: 'Last purchase, as a part of the time', zh: '最后一次购买占全部时间' },
      line: '{lastPurchasePeriod} ÷ {observedPeriods} = {value}',
    },
    active: { name: { en: 'Chance to be still active', zh: '仍然活跃的概率' }, line: '{part}^{purchases} = {value}' },
  },
  mistakes: {
    silenceForLastPurchase: {
      says: {
        en: 'The time of silence stands above the line. What stands there is when the last purchase was made, counted from the beginning: {lastPurchasePeriodNumber}.',
        zh: '分子用了沉默的月数。分子应当是最后一次购买的时间，从头数起：{lastPurchasePeriodNumber}。',
      },
    },
    powerForgotten: {
      says: {
        en: 'This is the part of the time alone. The more often somebody bought, the more a silence says: raise it to the power of {purchases}.',
        zh: '这只是时间之比。买得越勤，沉默越说明问题，还要取{purchases}次方。',
      },
      line: '{value}',
    },
    onePurchaseTooFew: {
      says: {
        en: 'One purchase too few is counted. The rule takes all of them: {purchases}.',
        zh: '少算了一次购买。全部都要算：{purchases}次。',
      },
    },
    goneForActive: {
      says: {
        en: 'This is the chance that the collector is gone. The rule gives the chance to be still active.',
        zh: '这是已经流失的概率。经验式给出的是仍然活跃的概率。',
      },
      line: '1 − {part}^{purchases} = {value}',
    },
  },
};
