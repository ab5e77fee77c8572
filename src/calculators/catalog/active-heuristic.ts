import { activeHeuristic } from '#domain/probability/active-heuristic.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import { over, power } from '../formula.ts';

const pictureSteps = 24;
/** Purchases of the customer with whom this one is compared in the picture. */
const rareBuyer = 2;

/** Rule of thumb for the chance that a customer who has gone silent is still active. */
export const model = defineCalculator({
  id: 'active-heuristic',
  inputs: {
    purchases: { unit: 'number', min: 1, max: 50, step: 1, whole: true, initial: 10 },
    observedPeriods: { unit: 'months', min: 1, max: 60, step: 1, initial: 36 },
    lastPurchasePeriod: { unit: 'months', min: 0, max: 60, step: 1, initial: 24 },
  },
  outputs: {
    active: { unit: 'share', main: true },
    rare: { unit: 'share' },
    silence: { unit: 'months', digits: 0 },
    usualGap: { unit: 'months' },
  },
  rival: { start: { purchases: rareBuyer } },
  breakEven: { output: 'active', target: 0.5, inputs: ['lastPurchasePeriod'] },
  symbols: { purchases: 'n', observedPeriods: 'N', lastPurchasePeriod: 't', active: 'P' },
  compute: ({ purchases, observedPeriods, lastPurchasePeriod }) => {
    const chance = (bought: number, last: number) =>
      activeHeuristic({ purchases: bought, observedPeriods, lastPurchasePeriod: last });
    const active = chance(purchases, lastPurchasePeriod);
    const rare = chance(rareBuyer, lastPurchasePeriod);
    const silence = observedPeriods - lastPurchasePeriod;
    const silences = Array.from({ length: pictureSteps + 1 }, (_, step) => (step / pictureSteps) * observedPeriods);
    const curve = (bought: number) => silences.map((gap) => [gap, chance(bought, observedPeriods - gap)] as const);
    const every = Math.max(1, Math.round(observedPeriods / 6));
    const listed = Array.from({ length: Math.floor(observedPeriods / every) + 1 }, (_, step) => step * every);
    return {
      outputs: { active, rare, silence, usualGap: observedPeriods / purchases },
      sentence: {
        id: silence === 0 ? 'justBought' : purchases > rareBuyer ? 'frequent' : 'rare',
        values: {
          active: { value: active, unit: 'share' },
          rare: { value: rare, unit: 'share' },
          silence: { value: silence, unit: 'months', digits: 0 },
          purchases: { value: purchases, unit: 'number', digits: 0 },
          gap: { value: observedPeriods / purchases, unit: 'months' },
        },
      },
      chart: {
        kind: 'lines',
        xUnit: 'months',
        yUnit: 'share',
        xDigits: 0,
        yDigits: 0,
        series: [
          { id: 'rare', voice: 'ghost', points: curve(rareBuyer) },
          { id: 'active', voice: 'ink', points: curve(purchases) },
        ],
        marks: [{ id: 'now', x: silence, y: active, voice: 'ink' }],
      },
      table: {
        columns: [
          { id: 'silence', unit: 'months', digits: 0 },
          { id: 'active', unit: 'share' },
          { id: 'rare', unit: 'share' },
        ],
        rows: listed.map((gap) => [
          gap,
          chance(purchases, observedPeriods - gap),
          chance(rareBuyer, observedPeriods - gap),
        ]),
      },
    };
  },
  formula: (place) => [
    place.active,
    '=',
    power(['(', over(place.lastPurchasePeriod, place.observedPeriods), ')'], place.purchases),
  ],
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Silent, or gone?', zh: '沉默还是流失' },
  lead: {
    en: 'Nobody cancels at a shop. What does a year without a purchase say about a customer?',
    zh: '到店里买东西，走了也不会来打招呼。一年没来，说明什么？',
  },
  theme: 'retention',
  inputs: {
    purchases: { en: 'Purchases so far', zh: '至今购买次数' },
    observedPeriods: { en: 'Customer for', zh: '成为客户已有' },
    lastPurchasePeriod: { en: 'Last purchase in month', zh: '最后一次购买在第' },
  },
  outputs: {
    active: { en: 'Chance to be still active', zh: '仍然活跃的概率' },
    rare: { en: 'The same silence, two purchases', zh: '同样沉默、只买过两次' },
    silence: { en: 'Silent for', zh: '已沉默' },
    usualGap: { en: 'Usual gap between purchases', zh: '平均多久买一次' },
  },
  sentences: {
    frequent: {
      en: 'After {silence} of silence the rule gives **{active}**. This customer used to buy every {gap}, so the silence is long; one with only two purchases, just as silent, would still have {rare}. Frequent buyers are written off soonest.',
      zh: '沉默{silence}后，按经验式算活跃概率**{active}**。这位客户平均每{gap}买一次，所以沉默显得长；同样沉默、只买过两次的人，还有{rare}。买得越勤，越早被判为流失。',
    },
    rare: {
      en: 'After {silence} of silence the rule gives **{active}**. With so few purchases the usual gap is {gap} anyway, and silence says little.',
      zh: '沉默{silence}后，按经验式算活跃概率**{active}**。本来平均{gap}才买一次，沉默说明不了多少。',
    },
    justBought: {
      en: 'The last purchase is today, so the rule gives **{active}** whatever happened before. No rule of this kind can see a customer who has just decided to leave.',
      zh: '刚刚买过，所以不论以前怎样，概率都是**{active}**。这类经验式看不出一位刚打定主意要走的客户。',
    },
    outOfRange: {
      en: 'The last purchase would lie after today. It can come no later than the customer has been one.',
      zh: '最后一次购买跑到今天以后去了。它不能晚于成为客户至今的时间。',
    },
  },
  words: {
    now: { en: 'this customer', zh: '这位客户' },
    table: { en: 'As the silence grows', zh: '沉默越来越久' },
  },
  note: {
    en: 'A rule of thumb: it takes the purchases as spread evenly over the time from the first purchase to today. Count the purchases in one way throughout, with or without the first. It belongs to trade without a contract; where there is a contract, leaving is seen. Models fitted to data judge frequent buyers less harshly. The last purchase cannot lie after today. The numbers are illustrative.',
    zh: '这是经验式，假定从首次购买到今天，购买均匀分布。次数的口径要前后一致，首次要么都算，要么都不算。它适用于没有合同的买卖；有合同的，走没走一看便知。用数据拟合的模型对常客没有这么苛刻。最后一次购买不能晚于今天。数值为示意。',
  },
  source: 'reinartz-kumar-2000',
  lesson: 'churn-and-bonds',
  concepts: [],
};
