import { defineFamily, type FamilyText } from '../../family.ts';
import { everyoneInTheBase, indifferentLeftOut } from '../../mistakes/kano.ts';
import { signTurnedRound } from '../../mistakes/ratio.ts';

export const model = defineFamily({
  output: 'worse',
  digits: 2,
  draw: {
    A: { from: 6, to: 40, step: 2 },
    O: { from: 10, to: 50, step: 2 },
    M: { from: 16, to: 70, step: 2 },
    I: { from: 6, to: 40, step: 2 },
    R: { from: 3, to: 14, step: 1 },
    Q: { from: 2, to: 8, step: 1 },
  },
  fixed: {},
  steps: ({ A, O, M, I }, step) => {
    const base = step('base', A + O + M + I, 'people');
    const lost = step('lost', O + M, 'people');
    step('worse', -lost / base, 'number', { digits: 3 });
  },
  mistakes: {
    signTurnedRound,
    everyoneInTheBase,
    indifferentLeftOut,
    mustBeAlone: { at: 'lost', instead: ({ M }) => M },
    attractiveTakenIn: { at: 'lost', instead: ({ A, O }) => A + O },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'What its absence costs: worse', zh: '不满系数' },
  stem: {
    en: 'A ferry company asks passengers about clean toilets on board. By Kano’s table the answers are: must-be {MNumber}, one-dimensional {ONumber}, attractive {ANumber}, indifferent {INumber}, reverse {RNumber}, questionable {QNumber}. What is the coefficient “worse”, with its sign?',
    zh: '轮渡公司就“船上卫生间干净”作卡诺调查：必备型{MNumber}，期望型{ONumber}，魅力型{ANumber}，无差异型{INumber}，反向型{RNumber}，可疑结果{QNumber}。不满系数（连同正负号）是多少？',
  },
  steps: {
    base: { name: { en: 'A, O, M and I', zh: 'A、O、M、I合计' }, line: '{A} + {O} + {M} + {I} = {value}' },
    lost: { name: { en: 'Dissatisfied by its absence', zh: '没有会不满的' }, line: '{O} + {M} = {value}' },
    worse: { name: { en: 'Worse', zh: '不满系数' }, line: '−{lost} ÷ {base} = {value}' },
  },
  mistakes: {
    signTurnedRound: {
      says: {
        en: 'The size is right. Worse is negative by definition, because absence takes satisfaction away; only in the picture is the sign dropped.',
        zh: '大小对了。不满系数按定义是负数，因为缺了会减少满意；只有画图时才取绝对值。',
      },
      line: '{lost} ÷ {base} = {value}',
    },
    mustBeAlone: {
      says: {
        en: 'Only the must-be answers are above the line. One-dimensional ones, {O}, are dissatisfied by its absence as well.',
        zh: '分子只有必备型。期望型的{O}，缺了这项特性同样会不满。',
      },
      line: '{value}',
    },
    attractiveTakenIn: {
      says: {
        en: 'Above the line stand those who gain from its presence, as in “better”. Here it is those who miss it: one-dimensional and must-be.',
        zh: '分子用成了满意系数的那两类。这里要的是缺了会不满的：期望型和必备型。',
      },
      line: '{A} + {O} = {value}',
    },
  },
};
