import { periodRate } from '#domain/finance/period-rate.ts';
import { type BgNbdParameters, conditionalExpected, pAlive } from '#domain/probability/bg-nbd.ts';
import { conditionalMean } from '#domain/probability/gamma-gamma.ts';
import { horizonClv } from '#domain/probability/rfm-clv.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';

const weeksPerYear = 52;
/** The estimates published for the customers of the music shop CDNOW; times are in weeks. */
const buying: BgNbdParameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
const spend = { p: 6.25, q: 3.74, v: 15.44 };
const counts = [0, 1, 2, 4, 6, 8, 10, 14, 18, 22, 26, 30];

/** What a customer's recency, frequency and spend let one expect of the coming year. */
export const model = defineCalculator({
  id: 'rfm-clv',
  inputs: {
    x: { unit: 'number', min: 0, max: 30, step: 1, whole: true, initial: 18 },
    lastPurchase: { unit: 'weeks', min: 0, max: 104, step: 1, initial: 60 },
    observed: { unit: 'weeks', min: 1, max: 104, step: 1, initial: 78 },
    meanSpend: { unit: 'money', min: 1, max: 500, step: 1, initial: 40 },
    margin: { unit: 'share', min: 0, max: 1, step: 0.01, initial: 0.3 },
    discount: { unit: 'share', per: 'year', min: 0, max: 0.4, step: 0.01, initial: 0.15 },
  },
  outputs: {
    clv: { unit: 'money', main: true },
    alive: { unit: 'share' },
    purchases: { unit: 'number' },
    spendExpected: { unit: 'money' },
    carriedOn: { unit: 'money' },
  },
  compute: ({ x, lastPurchase, observed, meanSpend, margin, discount }) => {
    const weekly = periodRate({ annualRate: discount, periodsPerYear: weeksPerYear });
    const historyOf = (bought: number) => ({ x: bought, tx: bought === 0 ? 0 : lastPurchase, T: observed });
    const customer = { ...historyOf(x), zbar: meanSpend, spend, grossMargin: margin };
    const clv = horizonClv({ ...customer, bgNbd: buying, discount: weekly, periods: weeksPerYear });
    const alive = pAlive(buying, historyOf(x));
    const expected = (bought: number) => conditionalExpected(buying, historyOf(bought), weeksPerYear);
    const purchases = expected(x);
    const carriedOn = (x / observed) * weeksPerYear * meanSpend * margin;
    const byCount = counts.map((bought) => [bought, expected(bought)] as const);
    const [bestCount, most] = byCount.reduce((best, each) => (each[1] > best[1] ? each : best));
    return {
      outputs: { clv, alive, purchases, spendExpected: conditionalMean(spend, { x, zbar: meanSpend }), carriedOn },
      sentence: {
        id: x === 0 ? 'never' : x > bestCount ? 'paradox' : 'usual',
        values: {
          clv: { value: clv, unit: 'money' },
          alive: { value: alive, unit: 'share' },
          purchases: { value: purchases, unit: 'number' },
          carried: { value: carriedOn, unit: 'money' },
          best: { value: bestCount, unit: 'number', digits: 0 },
          most: { value: most, unit: 'number' },
          silence: { value: observed - lastPurchase, unit: 'weeks', digits: 0 },
        },
      },
      chart: {
        kind: 'lines',
        swept: true,
        xUnit: 'number',
        yUnit: 'number',
        xDigits: 0,
        series: [{ id: 'purchases', voice: 'ink', points: byCount }],
        marks: [{ id: 'here', x, y: purchases, voice: 'ink' }],
      },
      table: {
        columns: [
          { id: 'bought', unit: 'number', digits: 0 },
          { id: 'alive', unit: 'share' },
          { id: 'purchases', unit: 'number' },
        ],
        rows: byCount.map(([bought, count]) => [bought, pAlive(buying, historyOf(bought)), count]),
      },
    };
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Value from recency, frequency and spend', zh: '由RFM推算的客户价值' },
  lead: {
    en: 'Two customers last bought on the same day. Is the one with more purchases worth more?',
    zh: '两位客户最后一次购买在同一天。买得多的那位更值钱吗？',
  },
  theme: 'segments',
  inputs: {
    x: { en: 'Repeat purchases', zh: '重复购买次数' },
    lastPurchase: { en: 'Last purchase, after the first', zh: '最后一次购买距首次' },
    observed: { en: 'Today, after the first purchase', zh: '今天距首次购买' },
    meanSpend: { en: 'Mean spend of a purchase', zh: '每次平均花费' },
    margin: { en: 'Margin on it', zh: '毛利率' },
    discount: { en: 'Discount rate', zh: '贴现率' },
  },
  outputs: {
    clv: { en: 'Value of the coming year', zh: '未来一年的价值' },
    alive: { en: 'Chance to be still a customer', zh: '仍是客户的概率' },
    purchases: { en: 'Purchases expected in the year', zh: '预期一年购买次数' },
    spendExpected: { en: 'Spend expected of a purchase', zh: '预期每次花费' },
    carriedOn: { en: 'By mistake: the past carried on', zh: '误算：照过去延续' },
  },
  sentences: {
    paradox: {
      en: 'This customer is worth **{clv}** for the coming year. One with only {best} repeat purchases up to the same day can be expected to buy {most} more times, this one {purchases}: who bought so often and then fell silent for {silence} has probably gone (chance to be still there {alive}). The past carried on would give {carried}.',
      zh: '这位客户未来一年值**{clv}**。到同一天只重复购买过{best}次的人，预期还会买{most}次，这位只有{purchases}次：买得这么勤，又沉默了{silence}，多半已经走了（仍是客户的概率{alive}）。照过去延续，会算成{carried}。',
    },
    usual: {
      en: 'This customer is worth **{clv}** for the coming year: {alive} to be still there, {purchases} purchases to expect. The past carried on would give {carried}, as if nobody ever left and every good year were no luck.',
      zh: '这位客户未来一年值**{clv}**：仍是客户的概率{alive}，预期购买{purchases}次。照过去延续会算成{carried}，好像没有人会走，好年景里也没有运气。',
    },
    never: {
      en: 'Without a repeat purchase the customer is still worth **{clv}**: {purchases} purchases to expect. The chance to be still there is {alive}, which this model gives to everybody who has not bought again; it is no sign of loyalty. The own spend counts only from the first repeat on.',
      zh: '没有重复购买，这位客户仍值**{clv}**，预期购买{purchases}次。仍是客户的概率为{alive}，本模型对没有再买过的人一律如此，这不表示忠诚。本人的花费要从重复购买起才计入。',
    },
    outOfRange: {
      en: 'These times do not go together: a last repeat purchase comes after the first purchase and no later than today.',
      zh: '这几个时间对不上：最后一次重复购买要在首次之后，且不晚于今天。',
    },
  },
  words: {
    here: { en: 'this customer', zh: '这位客户' },
    bought: { en: 'Repeat purchases', zh: '重复购买次数' },
    table: { en: 'The same silence, more and fewer purchases', zh: '沉默相同、购买次数不同' },
  },
  note: {
    en: 'BG/NBD for the purchases, gamma-gamma for the spend, week by week over 52 weeks, margin × spend × purchases discounted. The parameters are those published for the music shop CDNOW, whose spend was in dollars; another shop needs its own. The first purchase is not counted in the number. The last purchase cannot lie after today. It is revenue times margin that has value, and the year after counts nothing here.',
    zh: '购买次数用BG/NBD模型，花费用伽马-伽马模型，逐周算52周：毛利率×花费×次数，再贴现。参数取自文献对唱片店CDNOW的估计，原数据的花费为美元；别的店要用自己的参数。次数不含首次购买，最后一次购买不能晚于今天。有价值的是乘过毛利率的部分；一年以后的这里不计。',
  },
  source: 'fader-hardie-lee-2005-rfm',
  lesson: 'crm-systems-and-data',
  concepts: [],
};
