import { defineFamily, type FamilyText } from '../../family.ts';
import { everyoneInTheBase, indifferentLeftOut } from '../../mistakes/kano.ts';
import { ratioReadAsPercent } from '../../mistakes/ratio.ts';

export const model = defineFamily({
  output: 'better',
  digits: 2,
  draw: {
    A: { from: 10, to: 60, step: 2 },
    O: { from: 10, to: 50, step: 2 },
    M: { from: 8, to: 50, step: 2 },
    I: { from: 8, to: 40, step: 2 },
    R: { from: 4, to: 16, step: 1 },
    Q: { from: 2, to: 8, step: 1 },
  },
  fixed: {},
  steps: ({ A, O, M, I }, step) => {
    const base = step('base', A + O + M + I, 'people');
    const gained = step('gained', A + O, 'people');
    step('better', gained / base, 'number', { digits: 3 });
  },
  mistakes: {
    everyoneInTheBase,
    indifferentLeftOut,
    attractiveAlone: { at: 'gained', instead: ({ A }) => A },
    mustBeTakenIn: { at: 'gained', instead: ({ A, M }) => A + M },
    ratioReadAsPercent,
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'What a feature adds: better', zh: '满意系数' },
  stem: {
    en: 'A library asks readers about opening until midnight. By Kano’s table {A} find it attractive, {ONumber} one-dimensional, {MNumber} a must-be, {INumber} indifferent; {RNumber} gave reverse and {QNumber} questionable answers. What is the coefficient “better”?',
    zh: '图书馆就“开放到午夜”作卡诺调查：魅力型{A}，期望型{ONumber}，必备型{MNumber}，无差异型{INumber}，反向型{RNumber}，可疑结果{QNumber}。满意系数是多少？',
  },
  steps: {
    base: { name: { en: 'A, O, M and I', zh: 'A、O、M、I合计' }, line: '{A} + {O} + {M} + {I} = {value}' },
    gained: { name: { en: 'Satisfied by its presence', zh: '有了会更满意的' }, line: '{A} + {O} = {value}' },
    better: { name: { en: 'Better', zh: '满意系数' }, line: '{gained} ÷ {base} = {value}' },
  },
  mistakes: {
    attractiveAlone: {
      says: {
        en: 'Only the attractive answers are above the line. One-dimensional ones, {O}, are pleased by its presence as well.',
        zh: '分子只有魅力型。期望型的{O}，有了这项特性也会更满意。',
      },
      line: '{value}',
    },
    mustBeTakenIn: {
      says: {
        en: 'The must-be answers stand where the one-dimensional ones belong. Nobody is pleased to find what is taken for granted.',
        zh: '期望型的位置放成了必备型。理所当然的东西，有了也不会更满意。',
      },
      line: '{A} + {M} = {value}',
    },
  },
};
