import { defineFamily, type FamilyText } from '../../family.ts';

/** Band of an amount: 0 low, 1 medium, 2 high; an amount at a limit belongs to the higher band. */
const bandOf = (amount: number, mediumFrom: number, highFrom: number): number =>
  Number(amount >= mediumFrom) + Number(amount >= highFrom);

export const model = defineFamily({
  output: 'level',
  digits: 0,
  tolerance: 0.1,
  draw: {
    shareNumber: { from: 0.01, to: 0.36, step: 0.01 },
    valueNumber: { from: 4000, to: 180_000, step: 4000 },
    highShare: { from: 0.15, to: 0.25, step: 0.05 },
    highValue: { from: 80_000, to: 120_000, step: 20_000 },
  },
  fixed: {
    grid: 'shareByValue',
    share: 'byNumber',
    value: 'byNumber',
    mediumShare: 0.05,
    mediumValue: 20_000,
    customers: 'many',
    margin: 'highMargin',
  },
  steps: ({ shareNumber, mediumShare, highShare, valueNumber, mediumValue, highValue }, step) => {
    const byShare = step('shareSteps', bandOf(shareNumber, mediumShare, highShare), 'number');
    const byValue = step('valueSteps', bandOf(valueNumber, mediumValue, highValue), 'number');
    step('reached', 1 + byShare + byValue, 'number');
  },
  mistakes: {
    valueAlone: { at: 'reached', instead: (_, { step }) => 1 + step('valueSteps') },
    countedFromOne: { at: 'reached', instead: (_, { right }) => right + 1 },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'The level for one customer', zh: '一位客户该走到哪一级' },
  stem: {
    en: 'A printer supplies a publishing house that takes {shareNumber} of the printer’s sales and is worth {valueNumber} in all. By the grid of share by value the share is medium from {mediumShare} and high from {highShare}; the value is medium from {mediumValue} and large from {highValue}. Which level of relationship suits it, from 1 (basic) to 5 (partnership)?',
    zh: '一家印刷厂的客户是出版社，占印刷厂销售额的{shareNumber}，给印刷厂带来的总价值{valueNumber}。按“份额×总价值”矩阵：份额{mediumShare}起为中，{highShare}起为高；总价值{mediumValue}起为中，{highValue}起为大。适合第几级关系（1基本型～5伙伴型）？',
  },
  steps: {
    shareSteps: {
      name: { en: 'Steps of share: low 0, medium 1, high 2', zh: '份额的档：低0、中1、高2' },
      line: {
        en: '{shareNumber}, limits {mediumShare} and {highShare} → {value}',
        zh: '{shareNumber}，界线{mediumShare}和{highShare} → {value}',
      },
    },
    valueSteps: {
      name: { en: 'Steps of value: small 0, medium 1, large 2', zh: '总价值的档：小0、中1、大2' },
      line: {
        en: '{valueNumber}, limits {mediumValue} and {highValue} → {value}',
        zh: '{valueNumber}，界线{mediumValue}和{highValue} → {value}',
      },
    },
    reached: {
      name: { en: 'Level: the first, and one up for every step', zh: '关系水平：从第1级起，每一档上一级' },
      line: '1 + {shareSteps} + {valueSteps} = {value}',
    },
  },
  mistakes: {
    valueAlone: {
      says: {
        en: 'Only the value of the customer is looked at. The grid has two sides: its share in the printer’s sales, {shareNumber}, leads further up.',
        zh: '只看了总价值。矩阵有两条边，在印刷厂销售中的份额（{shareNumber}）还要往上走。',
      },
      line: '1 + {valueSteps} = {value}',
    },
    countedFromOne: {
      says: {
        en: 'The bands are numbered 1, 2, 3 and added. Low and small are the starting corner, which is level 1 itself; count the steps taken from there.',
        zh: '把低中高记作1、2、3相加了。份额低、价值小的那一格本身就是第1级，要数从那里走了几档。',
      },
      line: '({shareSteps} + 1) + ({valueSteps} + 1) = {value}',
    },
  },
};
