import { defineFamily, type FamilyText } from '../../family.ts';
import { sum } from '../../sum.ts';

export const model = defineFamily({
  output: 'gini',
  digits: 3,
  draw: {
    contributions: {
      length: { from: 4, to: 5, step: 1 },
      of: { from: 50, to: 900, step: 50 },
      order: 'ascending',
    },
  },
  fixed: {},
  reasonable: ({ contributions }) => new Set(contributions).size === contributions.length,
  steps: ({ contributions }, step) => {
    const n = contributions.length;
    const total = step('total', sum(contributions), 'money');
    const products = contributions.map((value, index) => (2 * index + 1 - n) * value);
    const weighted = step('weighted', sum(products), 'money', { numbers: { products } });
    step('gini', weighted / (n * total), 'number', { digits: 4, numbers: { n } });
  },
  mistakes: {
    sizeForgotten: { at: 'gini', instead: (_, { step }) => step('weighted') / step('total') },
    correctedForPlain: {
      at: 'gini',
      instead: ({ contributions }, { step }) => step('weighted') / ((contributions.length - 1) * step('total')),
    },
    halfForgotten: { at: 'gini', instead: (_, { right }) => 2 * right },
    sortedFromTheTop: { at: 'weighted', instead: (_, { right }) => -right },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'Gini coefficient of a short list', zh: '一份短名单的基尼系数' },
  stem: {
    en: 'The customers of a small firm contribute {contributions}. What is the Gini coefficient, without a correction for small samples?',
    zh: '一家小公司的客户分别贡献{contributions}。不作小样本修正，基尼系数是多少？',
  },
  steps: {
    total: { name: { en: 'All contributions', zh: '贡献合计' }, line: '{contributions} = {value}' },
    weighted: {
      name: { en: 'Each times 2k − n − 1, k counted from the smallest', zh: '由小到大排第k位，各乘2k − n − 1后相加' },
      line: '{products} = {value}',
    },
    gini: { name: { en: 'Gini coefficient', zh: '基尼系数' }, line: '{weighted} ÷ ({n} × {total}) = {value}' },
  },
  mistakes: {
    sizeForgotten: {
      says: {
        en: 'The number of customers is missing below the line. Divide by it times the total of {total}; a coefficient above 1 is a sign of this slip.',
        zh: '分母漏了客户数。要除以客户数与合计{total}的乘积；系数大于1就说明漏了。',
      },
      line: '{weighted} ÷ {total} = {value}',
    },
    correctedForPlain: {
      says: {
        en: 'This is the coefficient corrected for small samples, which divides by n − 1. Asked for is the plain one: divide by n.',
        zh: '这是小样本修正后的系数，除的是n − 1。题目要的是未修正的，除以n。',
      },
      line: '{weighted} ÷ (({n} − 1) × {total}) = {value}',
    },
    halfForgotten: {
      says: {
        en: 'This is twice the coefficient. The mean difference of all pairs is compared with twice the mean, since each pair is counted both ways.',
        zh: '这是系数的两倍。所有两两之差的平均，要与均值的两倍相比，因为每一对都算了两次。',
      },
      line: '2 × {weighted} ÷ ({n} × {total}) = {value}',
    },
    sortedFromTheTop: {
      says: {
        en: 'The customers were numbered from the largest. Count from the smallest, or the coefficient comes out negative.',
        zh: '名次从最大的排起了。要由小到大排，否则系数会是负数。',
      },
      line: { en: 'numbered from the largest = {value}', zh: '由大到小编号 = {value}' },
    },
  },
};
