import { convertChurn } from '#domain/churn/churn-conversion.ts';
import { customerLifetime } from '#domain/churn/customer-lifetime.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import { power } from '../formula.ts';

const periodsPerTarget = { monthToYear: 12, monthToQuarter: 3, quarterToYear: 4, yearToMonth: 1 / 12 } as const;
const picturePeriods = 24;

const columns = [
  { id: 'period', unit: 'number', digits: 0 },
  { id: 'survival', unit: 'share' },
  { id: 'straight', unit: 'share' },
] as const;

/** Share still there after each period of the picture. */
const survivalAt = (churn: number) =>
  Array.from({ length: picturePeriods + 1 }, (_, period) => [period, (1 - churn) ** period] as const);

/** Which sentence says the result; the sum of the losses may come out above everybody. */
function sentenceId(churn: number, naive: number, periods: number): string {
  if (churn === 0) return 'nobody';
  if (churn === 1) return 'everybody';
  if (naive > 1) return 'impossible';
  return periods > 1 ? 'longer' : 'shorter';
}

/** Churn of a month as that of a year and back, beside the multiplication that is often done instead. */
export const model = defineCalculator({
  id: 'churn-conversion',
  inputs: {
    churn: { unit: 'share', min: 0, max: 1, step: 0.005, initial: 0.05 },
    conversion: { choices: ['monthToYear', 'monthToQuarter', 'quarterToYear', 'yearToMonth'], initial: 'monthToYear' },
  },
  outputs: {
    converted: { unit: 'share', digits: 2, main: true },
    naive: { unit: 'share', digits: 2 },
    kept: { unit: 'share', digits: 2 },
    lifetime: { unit: 'periods', digits: 1 },
    halfLife: { unit: 'periods', digits: 1 },
  },
  symbols: { churn: 'c', converted: 'cₖ' },
  compute: ({ churn, conversion }) => {
    const k = periodsPerTarget[conversion];
    const { churn: converted, retention: kept } = convertChurn({ churnPerPeriod: churn, periodsPerTarget: k });
    const naive = churn * k;
    const life = churn === 0 ? undefined : customerLifetime({ retention: 1 - churn });
    const survival = survivalAt(churn);
    return {
      outputs: {
        converted,
        naive,
        kept,
        lifetime: life?.expectedLifetime ?? 'diverges',
        halfLife: life?.halfLife ?? 'diverges',
      },
      sentence: {
        id: sentenceId(churn, naive, k),
        values: {
          churn: { value: churn, unit: 'share', digits: 1 },
          converted: { value: converted, unit: 'share', digits: 2 },
          naive: { value: naive, unit: 'share', digits: 2 },
          half: { value: life?.halfLife ?? 0, unit: 'number', digits: 1 },
          mean: { value: life?.expectedLifetime ?? 0, unit: 'number', digits: 1 },
          from: `${conversion}.from`,
          to: `${conversion}.to`,
        },
      },
      chart: {
        kind: 'lines',
        xUnit: 'periods',
        yUnit: 'share',
        yDigits: 0,
        series: [
          { id: 'survival', voice: 'ink', points: survival },
          {
            id: 'straight',
            voice: 'ghost',
            points: survival.map(([period]) => [period, Math.max(0, 1 - churn * period)] as const),
          },
        ],
        ...(life !== undefined &&
          life.halfLife <= picturePeriods &&
          churn < 1 && { marks: [{ id: 'halfGone', x: life.halfLife, y: 0.5, voice: 'ink' as const }] }),
      },
      table: {
        columns,
        rows: [1, 2, 3, 4, 6, 12, 24].map((period) => [period, (1 - churn) ** period, Math.max(0, 1 - churn * period)]),
      },
    };
  },
  formula: (place, { conversion }) => [
    place.converted,
    '=',
    '1',
    '−',
    power(
      ['(', '1', '−', place.churn, ')'],
      conversion === 'yearToMonth' ? '1/12' : String(periodsPerTarget[conversion]),
    ),
  ],
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Churn from month to year', zh: '流失率：月与年的换算' },
  lead: {
    en: 'Five per cent a month is not sixty per cent a year. What is it, and how long does a customer stay?',
    zh: '每月流失5%，一年并不是60%。那是多少？客户又能留多久？',
  },
  theme: 'retention',
  inputs: {
    churn: { en: 'Churn per period', zh: '每期流失率' },
    conversion: { en: 'Convert', zh: '换算' },
  },
  outputs: {
    converted: { en: 'Converted churn', zh: '换算后的流失率' },
    naive: { en: 'By mistake: multiplied or divided', zh: '误算：直接乘除' },
    kept: { en: 'Still customers then', zh: '届时仍在' },
    lifetime: { en: 'Expected lifetime, in the given periods', zh: '预期时长（按原周期计）' },
    halfLife: { en: 'Half have left after', zh: '走掉一半的时间' },
  },
  sentences: {
    longer: {
      en: '{churn} a {from} is **{converted}** a {to}, not {naive}: who has left cannot leave again. Half have gone after {half} periods, although the mean lifetime is {mean}; 1 ÷ churn is a mean, not a median.',
      zh: '每{from}流失{churn}，一{to}是**{converted}**，不是{naive}：走掉的人不会再走一次。{half}期就走掉一半，而平均时长是{mean}期；1÷流失率是平均数，不是中位数。',
    },
    shorter: {
      en: '{churn} a {from} is **{converted}** a {to}, more than the {naive} that division gives: each {to} only those who are left can leave. Use the converted rate wherever margins are monthly.',
      zh: '每{from}流失{churn}，折成每{to}是**{converted}**，比直接相除的{naive}要高：每{to}只有还在的人才会走。利润按月算时，就要用换算后的月率。',
    },
    impossible: {
      en: '{churn} a {from} is **{converted}** a {to}. Multiplication gives {naive}, more customers than there are, which is the plainest sign that rates do not add up over time.',
      zh: '每{from}流失{churn}，一{to}是**{converted}**。直接相乘得{naive}，比全部客户还多，可见流失率不能按时间相加。',
    },
    nobody: {
      en: 'Nobody leaves, so the converted churn is **{converted}** and the lifetime has no limit. Check for how long you have looked: a short record without losses is no proof.',
      zh: '没有人离开，换算后仍是**{converted}**，预期时长没有上限。先看观察了多久：短期内无人离开，证明不了什么。',
    },
    everybody: {
      en: 'Everybody leaves within one {from}, so the converted churn is **{converted}**. Such buyers came for one sale.',
      zh: '所有人在一{from}之内都走了，换算后是**{converted}**。这样的买家只做一次生意。',
    },
  },
  words: {
    monthToYear: { en: 'month → year', zh: '月→年' },
    monthToQuarter: { en: 'month → quarter', zh: '月→季度' },
    quarterToYear: { en: 'quarter → year', zh: '季度→年' },
    yearToMonth: { en: 'year → month', zh: '年→月' },
    'monthToYear.from': { en: 'month', zh: '月' },
    'monthToYear.to': { en: 'year', zh: '年' },
    'monthToQuarter.from': { en: 'month', zh: '月' },
    'monthToQuarter.to': { en: 'quarter', zh: '季度' },
    'quarterToYear.from': { en: 'quarter', zh: '季度' },
    'quarterToYear.to': { en: 'year', zh: '年' },
    'yearToMonth.from': { en: 'year', zh: '年' },
    'yearToMonth.to': { en: 'month', zh: '月' },
    survival: { en: 'Still customers', zh: '仍在' },
    halfGone: { en: 'Half have left', zh: '走掉一半' },
    straight: { en: 'If the rate were multiplied', zh: '若直接相乘' },
    period: { en: 'After periods', zh: '经过期数' },
    table: { en: 'Who is left', zh: '还剩多少' },
  },
  note: {
    en: 'Churn is taken as equal in every period. In real groups it falls, because those who leave easily leave first; the average of unequal groups must be weighted by their size. The expected lifetime counts the first period as certain. A common formula without a single source.',
    zh: '这里假定每期流失率相同。实际的客户群流失率会逐期下降，因为容易走的人先走；人数不等的群体求平均要按人数加权。预期时长把第一期当作确定。通行的算法，没有单一出处。',
  },
  lesson: 'churn-and-bonds',
  concepts: ['churn', 'retention-rate'],
};
