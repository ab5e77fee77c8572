import { convertChurn } from '#domain/churn/churn-conversion.ts';
import { retentionRate } from '#domain/churn/retention-rate.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import { over } from '../formula.ts';

const monthsPerYear = 12;

/** Share of the customers at the start who are still there at the end, newcomers not counted. */
export const model = defineCalculator({
  id: 'retention-rate',
  inputs: {
    startCustomers: { unit: 'people', min: 0, max: 100_000, step: 10, slider: [0, 5000], whole: true, initial: 1000 },
    endCustomers: { unit: 'people', min: 0, max: 200_000, step: 10, slider: [0, 5000], whole: true, initial: 980 },
    newCustomers: { unit: 'people', min: 0, max: 100_000, step: 10, slider: [0, 5000], whole: true, initial: 100 },
    months: { unit: 'months', min: 1, max: 36, step: 1, whole: true, initial: 12 },
  },
  outputs: {
    retention: { unit: 'share', main: true },
    churn: { unit: 'share' },
    naive: { unit: 'share' },
    lost: { unit: 'people' },
    yearly: { unit: 'share' },
  },
  symbols: { startCustomers: 'S', endCustomers: 'E', newCustomers: 'N', retention: 'r' },
  compute: ({ months, ...counts }) => {
    const { startCustomers, endCustomers, newCustomers } = counts;
    const { retention, churn } = retentionRate(counts);
    const naive = (startCustomers - endCustomers) / startCustomers;
    const kept = endCustomers - newCustomers;
    const lost = startCustomers - kept;
    const { retention: yearly } = convertChurn({ churnPerPeriod: churn, periodsPerTarget: monthsPerYear / months });
    return {
      outputs: { retention, churn, naive, lost, yearly },
      sentence: {
        id: newCustomers === 0 ? 'noNewcomers' : lost === 0 ? 'nobody' : naive < 0 ? 'grown' : 'hidden',
        values: {
          retention: { value: retention, unit: 'share' },
          churn: { value: churn, unit: 'share' },
          naive: { value: Math.abs(naive), unit: 'share' },
          kept: { value: kept, unit: 'number', digits: 0 },
          lost: { value: lost, unit: 'number', digits: 0 },
          start: { value: startCustomers, unit: 'number', digits: 0 },
          end: { value: endCustomers, unit: 'number', digits: 0 },
          joined: { value: newCustomers, unit: 'number', digits: 0 },
        },
      },
      chart: {
        kind: 'bars',
        unit: 'people',
        bars: [
          {
            id: 'atStart',
            voice: 'ghost',
            parts: [
              { id: 'kept', value: kept },
              { id: 'lost', value: lost },
            ],
          },
          {
            id: 'atEnd',
            voice: 'ink',
            parts: [
              { id: 'kept', value: kept },
              { id: 'joined', value: newCustomers },
            ],
          },
        ],
      },
      table: {
        columns: [
          { id: 'step', unit: 'number' },
          { id: 'count', unit: 'people' },
          { id: 'ofStart', unit: 'share' },
        ],
        rows: [
          ['atStart', startCustomers, 1],
          ['lost', -lost, -churn],
          ['kept', kept, retention],
          ['joined', newCustomers, null],
          ['atEnd', endCustomers, null],
        ],
      },
    };
  },
  formula: (place) => [place.retention, '=', over([place.endCustomers, '−', place.newCustomers], place.startCustomers)],
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Retention rate from customer counts', zh: '由客户数算保持率' },
  lead: {
    en: 'A thousand customers in January, 980 in December. Has the firm lost two per cent?',
    zh: '年初1,000位客户，年末980位。流失率是2%吗？',
  },
  theme: 'retention',
  inputs: {
    startCustomers: { en: 'Customers at the start', zh: '期初客户' },
    endCustomers: { en: 'Customers at the end', zh: '期末客户' },
    newCustomers: { en: 'New ones among them', zh: '其中新客户' },
    months: { en: 'Counted over', zh: '相隔' },
  },
  outputs: {
    retention: { en: 'Retention rate', zh: '保持率' },
    churn: { en: 'Churn rate', zh: '流失率' },
    naive: { en: 'By mistake: fall of the count', zh: '误算：客户总数减少的比例' },
    lost: { en: 'Customers lost', zh: '流失的客户' },
    yearly: { en: 'Retention, per year', zh: '折成一年的保持率' },
  },
  sentences: {
    hidden: {
      en: 'Of {start} customers {kept} are still there, so the retention rate is **{retention}** and the churn {churn}. The count fell by only {naive}, because {joined} newcomers stand where {lost} old customers left.',
      zh: '{start}位客户中还有{kept}位，保持率**{retention}**，流失率{churn}。总数只少了{naive}，因为走了{lost}位老客户，又补进{joined}位新客户。',
    },
    grown: {
      en: 'The count grew by {naive}, and yet {lost} of {start} customers are gone: retention **{retention}**, churn {churn}. The {joined} newcomers hide the loss, and they had to be paid for.',
      zh: '客户总数增加了{naive}，可{start}位老客户走了{lost}位：保持率**{retention}**，流失率{churn}。{joined}位新客户把流失掩盖了，而争取他们是花了钱的。',
    },
    noNewcomers: {
      en: 'Without newcomers the fall of the count and the churn agree: {churn} lost, **{retention}** kept. As soon as new customers come in, the two part.',
      zh: '没有新客户时，总数减少的比例就是流失率：流失{churn}，保持**{retention}**。一有新客户，两者就不同了。',
    },
    nobody: {
      en: 'All {start} customers are still there: retention **{retention}**. Over a short time that is chance as much as merit; give the length of the count with the rate.',
      zh: '{start}位客户全都还在，保持率**{retention}**。时间短，这既可能是功劳，也可能是碰巧；报告保持率时要写明相隔多久。',
    },
    outOfRange: {
      en: 'These counts do not go together: at the end there are at least the new customers, and at most the new ones and all those of the start.',
      zh: '这几个数对不上：期末客户至少有新客户那么多，至多是新客户加上全部期初客户。',
    },
  },
  words: {
    atStart: { en: 'Start', zh: '期初' },
    atEnd: { en: 'End', zh: '期末' },
    kept: { en: 'stayed', zh: '留下' },
    lost: { en: 'lost', zh: '流失' },
    joined: { en: 'new', zh: '新增' },
    step: { en: 'From start to end', zh: '从期初到期末' },
    count: { en: 'Customers', zh: '客户数' },
    ofStart: { en: 'Of those at the start', zh: '占期初' },
    table: { en: 'Who came and who went', zh: '谁来了，谁走了' },
  },
  note: {
    en: 'The newcomers of the period are taken off, also those who have come and gone again within it; they are counted in neither number. The base is the count at the start. The customers at the end must be at least as many as the newcomers, and at most as many as start and newcomers together. A common formula without a single source. The numbers are illustrative.',
    zh: '本期新来的客户要扣掉；期内来了又走的，两头都不计。分母是期初客户数。期末客户不能少于新客户，也不能多于期初与新增之和。通行的算法，没有单一出处。数值为示意。',
  },
  lesson: 'churn-and-bonds',
  concepts: ['retention-rate', 'churn'],
};
