import { marginMultiple } from '#domain/clv/margin-multiple.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import { over } from '../formula.ts';

const retentions = [0.6, 0.7, 0.8, 0.9];
const discounts = [0.1, 0.12, 0.14, 0.16];
const curveSteps = 45;

/** A customer as a multiple of one year's margin, as read from a table. */
export const model = defineCalculator({
  id: 'margin-multiple',
  inputs: {
    margin: { unit: 'money', per: 'year', converts: 'flow', min: 0, max: 5000, step: 10, initial: 300 },
    retention: { unit: 'share', per: 'year', converts: 'retention', min: 0, max: 0.99, step: 0.01, initial: 0.8 },
    discount: { unit: 'share', per: 'year', converts: 'rate', min: 0, max: 0.4, step: 0.01, initial: 0.12 },
  },
  outputs: {
    multiple: { unit: 'times', main: true },
    value: { unit: 'money' },
    moreRetention: { unit: 'times' },
    lessDiscount: { unit: 'times' },
  },
  symbols: { retention: 'r', discount: 'i', multiple: 'M' },
  compute: ({ margin, retention, discount }) => {
    const multiple = marginMultiple({ retention, discount });
    const moreRetention = retention > 0.94 ? undefined : marginMultiple({ retention: retention + 0.05, discount });
    const lessDiscount = discount < 0.05 ? undefined : marginMultiple({ retention, discount: discount - 0.05 });
    const both = moreRetention !== undefined && lessDiscount !== undefined;
    const curve = Array.from({ length: curveSteps + 1 }, (_, step) => 0.5 + step / 100);
    return {
      outputs: {
        multiple,
        value: margin * multiple,
        moreRetention: moreRetention ?? 'none',
        lessDiscount: lessDiscount ?? 'none',
      },
      sentence: {
        id: both ? (moreRetention > lessDiscount ? 'retention' : 'discount') : 'alone',
        values: {
          multiple: { value: multiple, unit: 'number' },
          value: { value: margin * multiple, unit: 'money' },
          margin: { value: margin, unit: 'money', digits: 0 },
          kept: { value: moreRetention ?? 0, unit: 'number' },
          cheaper: { value: lessDiscount ?? 0, unit: 'number' },
        },
      },
      chart: {
        kind: 'lines',
        swept: true,
        xUnit: 'share',
        yUnit: 'times',
        xDigits: 0,
        series: [
          {
            id: 'multiple',
            voice: 'ink',
            points: curve.map((kept) => [kept, marginMultiple({ retention: kept, discount })] as const),
          },
        ],
        ...(retention >= 0.5 &&
          retention <= 0.95 && { marks: [{ id: 'here', x: retention, y: multiple, voice: 'ink' as const }] }),
      },
      table: {
        columns: [
          { id: 'kept', unit: 'share', digits: 0 },
          { id: 'at10', unit: 'number' },
          { id: 'at12', unit: 'number' },
          { id: 'at14', unit: 'number' },
          { id: 'at16', unit: 'number' },
        ],
        rows: retentions.map((kept) => [
          kept,
          ...discounts.map((rate) => marginMultiple({ retention: kept, discount: rate })),
        ]),
      },
    };
  },
  formula: (place) => [place.multiple, '=', over(place.retention, ['1', '+', place.discount, '−', place.retention])],
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'The margin multiple', zh: '利润倍数' },
  lead: {
    en: 'How many yearly margins is a customer worth? One look at a table of sixteen numbers.',
    zh: '一位客户值几年的利润？看一张十六个数的表就知道。',
  },
  theme: 'lifetime',
  inputs: {
    margin: { en: 'Margin', zh: '利润' },
    retention: { en: 'Retention rate', zh: '保持率' },
    discount: { en: 'Discount rate', zh: '贴现率' },
  },
  outputs: {
    multiple: { en: 'Margin multiple', zh: '利润倍数' },
    value: { en: 'Lifetime value', zh: '终身价值' },
    moreRetention: { en: 'Five points more retention', zh: '保持率提高5个百分点' },
    lessDiscount: { en: 'Five points less discount rate', zh: '贴现率降低5个百分点' },
  },
  sentences: {
    retention: {
      en: 'A customer is worth **{multiple}** yearly margins: with {margin} a year, {value}. Five points more retention make it {kept}, five points off the discount rate only {cheaper}. A firm that has only ever counted its cost of capital knows the smaller of the two levers.',
      zh: '一位客户值**{multiple}**年的利润，每年{margin}，就是{value}。保持率提高5个百分点，变为{kept}；贴现率降低5个百分点，只到{cheaper}。只会算资金成本的企业，手里握的是两根杠杆中较短的一根。',
    },
    discount: {
      en: 'A customer is worth **{multiple}** yearly margins: with {margin} a year, {value}. Five points more retention make it {kept}; five points off the discount rate {cheaper}, here the larger effect.',
      zh: '一位客户值**{multiple}**年的利润，每年{margin}，就是{value}。保持率提高5个百分点，变为{kept}；贴现率降低5个百分点，变为{cheaper}，这里后者的作用更大。',
    },
    alone: {
      en: 'A customer is worth **{multiple}** yearly margins: with {margin} a year, {value}. A change by five points would leave the range here, so look at the table for other rates.',
      zh: '一位客户值**{multiple}**年的利润，每年{margin}，就是{value}。这里再变动5个百分点就超出范围，别的情形请看表。',
    },
  },
  words: {
    here: { en: 'here', zh: '此处' },
    kept: { en: 'Retention', zh: '保持率' },
    at10: { en: 'Discount 10%', zh: '贴现率10%' },
    at12: { en: '12%', zh: '12%' },
    at14: { en: '14%', zh: '14%' },
    at16: { en: '16%', zh: '16%' },
    table: { en: 'The table', zh: '倍数表' },
  },
  note: {
    en: 'End convention: the first margin comes after the first renewal. With the first margin today the multiple is one larger. It takes margin, retention and discount rate as unchanging and counts no acquisition cost; do not multiply revenue by it. The starting values are illustrative.',
    zh: '按期末约定，第一笔利润在首次续留之后到手；若第一笔今天到手，倍数要加一。利润、保持率、贴现率都当作不变，获客成本没有扣除；不能拿它去乘销售额。初始数值为示意。',
  },
  source: 'gupta-lehmann-2003',
  lesson: 'clv-discounting-and-retention',
  concepts: ['customer-lifetime-value'],
};
