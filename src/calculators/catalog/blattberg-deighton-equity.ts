import { acquisitionSpending } from '#domain/equity/blattberg-deighton/acquisition-spending.ts';
import { equitySpending } from '#domain/equity/blattberg-deighton/equity-spending.ts';
import { retainedValue } from '#domain/equity/blattberg-deighton/retained-value.ts';
import { responseRate, responseSteepness } from '#domain/equity/blattberg-deighton/spending-response.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';

const curveSteps = 24;

const columns = [
  { id: 'keeping', unit: 'money', digits: 0 },
  { id: 'kept', unit: 'share' },
  { id: 'value', unit: 'money' },
  { id: 'winning', unit: 'money' },
  { id: 'equity', unit: 'money' },
] as const;

/** How much to spend on winning and how much on keeping, so that customer equity is largest. */
export const model = defineCalculator({
  id: 'blattberg-deighton-equity',
  inputs: {
    acquisitionSpend: { unit: 'money', min: 1, max: 300, step: 1, initial: 30 },
    acquisitionRate: { unit: 'share', min: 0.01, max: 0.9, step: 0.01, initial: 0.25 },
    acquisitionCeiling: { unit: 'share', min: 0.02, max: 1, step: 0.01, initial: 0.4 },
    retentionSpend: { unit: 'money', per: 'year', min: 1, max: 300, step: 1, initial: 5 },
    retentionRate: { unit: 'share', per: 'year', min: 0.01, max: 0.95, step: 0.01, initial: 0.4 },
    retentionCeiling: { unit: 'share', per: 'year', min: 0.02, max: 0.99, step: 0.01, initial: 0.8 },
    margin: { unit: 'money', per: 'year', min: 0, max: 3000, step: 5, initial: 80 },
    discount: { unit: 'share', per: 'year', min: 0, max: 0.4, step: 0.01, initial: 0.1 },
  },
  outputs: {
    equity: { unit: 'money', main: true },
    equityToday: { unit: 'money' },
    bestRetentionSpend: { unit: 'money' },
    bestRetentionRate: { unit: 'share' },
    bestAcquisitionSpend: { unit: 'money' },
    bestAcquisitionRate: { unit: 'share' },
    value: { unit: 'money' },
  },
  compute: (now) => {
    const { margin, discount } = now;
    const acquisition = {
      ceiling: now.acquisitionCeiling,
      k: responseSteepness({
        ceiling: now.acquisitionCeiling,
        observedRate: now.acquisitionRate,
        observedSpend: now.acquisitionSpend,
      }),
    };
    const retention = {
      ceiling: now.retentionCeiling,
      k: responseSteepness({
        ceiling: now.retentionCeiling,
        observedRate: now.retentionRate,
        observedSpend: now.retentionSpend,
      }),
    };
    const best = equitySpending({ acquisition, retention, margin, discount });
    const worth = (spend: number) => retainedValue({ ...retention, margin, discount, spend });
    const won = (spend: number) => acquisitionSpending({ ...acquisition, valuePerCustomer: worth(spend) });
    const equityToday = now.acquisitionRate * worth(now.retentionSpend) - now.acquisitionSpend;
    const equity = best.customerEquityPerProspect;
    const highest = Math.max(2 * best.retSpend, 1.5 * now.retentionSpend);
    const spends = Array.from({ length: curveSteps + 1 }, (_, step) => (step / curveSteps) * highest);
    return {
      outputs: {
        equity,
        equityToday,
        bestRetentionSpend: best.retSpend,
        bestRetentionRate: best.retRate,
        bestAcquisitionSpend: best.acqSpend,
        bestAcquisitionRate: best.acqRate,
        value: best.clv,
      },
      sentence: {
        id:
          best.acqSpend === 0
            ? 'nobody'
            : best.retSpend === 0
              ? 'sellOnce'
              : best.retSpend > now.retentionSpend
                ? 'keepMore'
                : 'keepLess',
        values: {
          equity: { value: equity, unit: 'money' },
          today: { value: equityToday, unit: 'money' },
          keep: { value: best.retSpend, unit: 'money' },
          keepNow: { value: now.retentionSpend, unit: 'money', digits: 0 },
          win: { value: best.acqSpend, unit: 'money' },
          winNow: { value: now.acquisitionSpend, unit: 'money', digits: 0 },
          rate: { value: best.retRate, unit: 'share' },
          value: { value: best.clv, unit: 'money' },
        },
      },
      chart: {
        kind: 'lines',
        swept: true,
        xUnit: 'money',
        yUnit: 'money',
        xDigits: 0,
        yDigits: 0,
        series: [
          { id: 'equity', voice: 'ink', points: spends.map((spend) => [spend, won(spend).valuePerProspect] as const) },
        ],
        marks: [
          { id: 'best', x: best.retSpend, y: equity, voice: 'ink' },
          { id: 'today', x: now.retentionSpend, y: equityToday, voice: 'ghost' },
        ],
      },
      table: {
        columns,
        rows: [0, 0.5, 1, 1.5, 2].map((times) => {
          const spend = times * (best.retSpend || now.retentionSpend);
          const { spend: winning, valuePerProspect } = won(spend);
          return [spend, responseRate(retention, spend), worth(spend), winning, valuePerProspect];
        }),
      },
    };
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Winning and keeping: the best budget', zh: '获客与留客的最优投入' },
  lead: {
    en: 'Two budgets, each with falling returns. What divides them best is not a ratio of costs.',
    zh: '两笔预算，效果都越加越小。怎样分最好，不由成本之比来定。',
  },
  theme: 'retention',
  inputs: {
    acquisitionSpend: { en: 'Winning: spent per prospect today', zh: '获客：现在对每位潜在客户的花费' },
    acquisitionRate: { en: 'Winning: share won with it', zh: '获客：由此争取到的比例' },
    acquisitionCeiling: { en: 'Winning: share won at best', zh: '获客：比例的上限' },
    retentionSpend: { en: 'Keeping: spent per customer today', zh: '留客：现在对每位客户的花费' },
    retentionRate: { en: 'Keeping: share kept with it', zh: '留客：由此留住的比例' },
    retentionCeiling: { en: 'Keeping: share kept at best', zh: '留客：比例的上限' },
    margin: { en: 'Margin before the cost of keeping', zh: '利润（未扣留客花费）' },
    discount: { en: 'Discount rate', zh: '贴现率' },
  },
  outputs: {
    equity: { en: 'Customer equity per prospect, at best', zh: '最优时每位潜在客户的客户资产' },
    equityToday: { en: 'Customer equity per prospect, today', zh: '现在每位潜在客户的客户资产' },
    bestRetentionSpend: { en: 'Best spending on keeping', zh: '留客的最优花费' },
    bestRetentionRate: { en: 'Retention reached', zh: '达到的保持率' },
    bestAcquisitionSpend: { en: 'Best spending on winning', zh: '获客的最优花费' },
    bestAcquisitionRate: { en: 'Share won', zh: '争取到的比例' },
    value: { en: 'Value of a customer', zh: '一位客户的价值' },
  },
  sentences: {
    keepMore: {
      en: 'Spend {keep} a year on keeping each customer instead of {keepNow}: retention rises to {rate} and a customer is worth {value}. At that value {win} per prospect pay for winning (today {winNow}), and customer equity per prospect goes from {today} to **{equity}**.',
      zh: '每年为每位客户花{keep}留客（现在{keepNow}），保持率升到{rate}，一位客户值{value}。值这么多，获客就可以对每位潜在客户花{win}（现在{winNow}）；每位潜在客户的客户资产由{today}变为**{equity}**。',
    },
    keepLess: {
      en: 'Keeping is overdone: {keep} a year for each customer would do instead of {keepNow}, with a retention of {rate} and a customer worth {value}. Winning pays up to {win} per prospect (today {winNow}); customer equity per prospect goes from {today} to **{equity}**. A higher retention rate is not an aim in itself.',
      zh: '留客花过头了：每年为每位客户花{keep}就够（现在{keepNow}），保持率{rate}，一位客户值{value}。获客最多对每位潜在客户花{win}（现在{winNow}）；每位潜在客户的客户资产由{today}变为**{equity}**。保持率高本身不是目的。',
    },
    sellOnce: {
      en: 'Spend nothing on keeping: the first yuan spent on it brings back less than a yuan. Sell once, spend {win} per prospect on winning (today {winNow}); customer equity per prospect goes from {today} to **{equity}**. Here the transaction firm is right.',
      zh: '留客不该花钱：花在上面的第一元都收不回来。只做一次生意，获客对每位潜在客户花{win}（现在{winNow}）；每位潜在客户的客户资产由{today}变为**{equity}**。在这里，交易营销是对的。',
    },
    nobody: {
      en: 'Do not look for customers at all: even kept at best, one is worth {value}, and the first yuan spent on winning brings back less than a yuan. Today each prospect brings {today}.',
      zh: '干脆不要去争取客户：即使留得最好，一位客户也只值{value}，花在获客上的第一元都收不回来。现在每位潜在客户的结果是{today}。',
    },
    outOfRange: {
      en: 'One of today’s shares reaches its ceiling, so no curve runs through both. Raise the ceiling, or check today’s share.',
      zh: '现在的比例有一项已到上限，曲线无法通过这两点。请提高上限，或核对现在的比例。',
    },
  },
  words: {
    best: { en: 'best', zh: '最优' },
    today: { en: 'today', zh: '现在' },
    keeping: { en: 'Spent on keeping', zh: '留客花费' },
    kept: { en: 'Kept', zh: '保持率' },
    winning: { en: 'Best spent on winning', zh: '获客的最优花费' },
    table: { en: 'Less and more spent on keeping', zh: '留客少花一些、多花一些' },
  },
  note: {
    en: 'Both curves have the form c(1 − e^(−kA)), each drawn through today’s pair of figures, so today’s shares must stay below their ceilings. The first margin comes now; the cost of keeping is paid once a year for every customer. First the spending on keeping is chosen that makes a customer most valuable, then that on winning, until the last customer costs what one is worth. The ceilings are judgements, and the numbers are illustrative.',
    zh: '两条曲线都是c(1−e^(−kA))，各自通过现在的一对数值，所以现在的比例须低于上限。第一笔利润现在到手，留客的花费每年每位客户付一次。先定留客花费，使一位客户价值最大；再定获客花费，直到最后一位客户的成本等于他的价值。上限靠判断，数值为示意。',
  },
  source: 'blattberg-deighton-1996',
  lesson: 'retention-economics',
  concepts: [],
};
