import { retentionClv } from '#domain/clv/retention-clv.ts';
import { breakEvenRetention } from '#domain/finance/break-even-retention.ts';
import { level } from '#ui/chart.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import { over } from '../formula.ts';

/** Retention rates of the curve, 0 to 96 %. */
const rates = Array.from({ length: 25 }, (_, step) => step * 0.04);

/** A rate this close to the one needed has reached it; both are decimals. */
const tolerance = 1e-12;

/** Lowest retention at which a customer is worth what it took to win them, against the retention there is. */
export const model = defineCalculator({
  id: 'break-even-retention',
  inputs: {
    margin: { unit: 'money', per: 'year', converts: 'flow', min: 10, max: 3000, step: 10, initial: 400 },
    target: { unit: 'money', min: 0, max: 10_000, step: 50, initial: 900 },
    discount: { unit: 'share', per: 'year', converts: 'rate', min: 0, max: 0.4, step: 0.01, initial: 0.1 },
    retention: { unit: 'share', per: 'year', converts: 'retention', min: 0, max: 0.99, step: 0.01, initial: 0.75 },
    timing: { choices: ['begin', 'end', 'end_first_certain'], initial: 'end' },
  },
  outputs: {
    needed: { unit: 'share', digits: 2, main: true },
    gap: { unit: 'percentagePoints', digits: 2 },
    gapRelative: { unit: 'share', digits: 2 },
    clv: { unit: 'money' },
  },
  symbols: { margin: 'm', target: 'T', discount: 'i', needed: 'r*' },
  compute: ({ target, retention, ...terms }) => {
    const needed = breakEvenRetention({ ...terms, target });
    const clv = retentionClv({ ...terms, retention });
    const gap = needed === null ? undefined : needed - retention;
    const relative = gap === undefined || retention === 0 ? undefined : gap / retention;
    const curve = rates.map((rate) => [rate, retentionClv({ ...terms, retention: rate })] as const);
    const shownCurve = curve.filter(([, value]) => value <= 3 * Math.max(target, terms.margin));
    return {
      outputs: { needed: needed ?? 'none', gap: gap ?? 'none', gapRelative: relative ?? 'none', clv },
      sentence: {
        id: needed === null ? 'never' : needed === 0 ? 'always' : retention >= needed - tolerance ? 'reached' : 'short',
        values: {
          needed: { value: needed ?? 1, unit: 'share', digits: 2 },
          retention: { value: retention, unit: 'share', digits: 1 },
          gap: { value: Math.abs(gap ?? 0), unit: 'percentagePoints', digits: 2 },
          relative: { value: Math.abs(relative ?? 0), unit: 'share', digits: 2 },
          clv: { value: clv, unit: 'money' },
          target: { value: target, unit: 'money', digits: 0 },
        },
      },
      chart: {
        kind: 'lines',
        swept: true,
        xUnit: 'share',
        yUnit: 'money',
        xDigits: 0,
        yDigits: 0,
        series: [
          ...(shownCurve.length > 1 ? [{ id: 'clv', voice: 'ink' as const, points: shownCurve }] : []),
          level('target', target, 0, 0.96),
        ],
        ...(needed !== null &&
          needed <= 0.96 && {
            marks: [{ id: 'needed', x: needed, y: Math.max(target, curve[0]?.[1] ?? 0), voice: 'ink' as const }],
          }),
      },
      table: {
        columns: [
          { id: 'target', unit: 'money', digits: 0 },
          { id: 'needed', unit: 'share', digits: 2 },
        ],
        rows: [0.5, 0.75, 1, 1.5, 2].map((part) => {
          const cost = target * part;
          return [cost, breakEvenRetention({ ...terms, target: cost })];
        }),
      },
    };
  },
  formula: (place, { timing }) => {
    const paid = over(place.margin, place.target);
    if (timing === 'end')
      return [
        place.needed,
        '=',
        over([place.target, '(', '1', '+', place.discount, ')'], [place.margin, '+', place.target]),
      ];
    if (timing === 'begin') return [place.needed, '=', '(', '1', '+', place.discount, ')', '(', '1', '−', paid, ')'];
    return [place.needed, '=', '1', '+', place.discount, '−', paid];
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Break-even retention', zh: '盈亏平衡保持率' },
  lead: {
    en: 'How many have to stay, at the least, for a customer to be worth what it took to win them?',
    zh: '一位客户要值回争取他花的钱，保持率至少得多高？',
  },
  theme: 'retention',
  inputs: {
    margin: { en: 'Margin', zh: '利润' },
    target: { en: 'Acquisition cost, or any target', zh: '获客成本（或目标价值）' },
    discount: { en: 'Discount rate', zh: '贴现率' },
    retention: { en: 'Retention rate today', zh: '现在的保持率' },
    timing: { en: 'When the first margin comes', zh: '第一笔利润何时到手' },
  },
  outputs: {
    needed: { en: 'Retention needed', zh: '盈亏平衡保持率' },
    gap: { en: 'Missing, in percentage points', zh: '还差（百分点）' },
    gapRelative: { en: 'The same, in per cent of today’s rate', zh: '同一差距，占现有保持率' },
    clv: { en: 'Lifetime value today', zh: '现在的终身价值' },
  },
  sentences: {
    short: {
      en: 'A customer is worth {clv} and costs {target}. The retention rate would have to rise from {retention} to **{needed}**: by {gap}, which is {relative} of today’s rate. Write the unit; these are two different figures.',
      zh: '一位客户值{clv}，花掉{target}。保持率须从{retention}升到**{needed}**：提高{gap}，相当于现有保持率的{relative}。两个数不是一回事，单位一定要写清。',
    },
    reached: {
      en: 'At {retention} a customer is worth {clv}, no less than the {target} paid. Retention may fall to **{needed}** before the firm loses on new customers: a cushion of {gap}.',
      zh: '保持率{retention}时，一位客户值{clv}，不低于付出的{target}。要跌到**{needed}**以下，获客才会亏本，还有{gap}的余地。',
    },
    always: {
      en: 'The {target} are met without a single renewal, so the retention needed is **0**. Whether the customer stays decides the profit, not the break-even.',
      zh: '不必等到一次续留，{target}就已收回，盈亏平衡保持率为**0**。客户留不留，影响的是赚多少，不是保不保本。',
    },
    never: {
      en: '**No** retention rate below 100% makes a customer worth {target} at this margin. Do not answer with a figure above 100%; lower the cost or raise the margin.',
      zh: '照这个利润，保持率低于100%时**怎样**也值不到{target}。不要写出超过100%的答案，应当压低成本或提高利润。',
    },
  },
  words: {
    begin: { en: 'now, and certain (begin)', zh: '现在到手，确定（期初）' },
    end: { en: 'a year from now, if the customer stays (end)', zh: '一年后，客户续留才有（期末）' },
    end_first_certain: { en: 'a year from now, and certain', zh: '一年后，确定（期末首期确定）' },
    table: { en: 'Other targets', zh: '换一个目标' },
  },
  note: {
    en: 'Lifetime value has no horizon here. The three timings need three formulas; under “begin” a target no larger than the first margin is met at once. The cost of raising retention is not in this calculation and would lower the margin. The numbers are illustrative.',
    zh: '终身价值不设年限。三种时点各有公式；按期初约定，目标不超过第一笔利润时当即达到。提高保持率本身要花钱，会压低利润，这里没有计入。数值为示意。',
  },
  source: 'gupta-lehmann-2003',
  lesson: 'retention-economics',
  concepts: ['acquisition-cost-cap'],
};
