import { defineFamily, type FamilyText } from '../../family.ts';
import { middleCounted, middleLeftOut } from '../../mistakes/boxes.ts';
import { shareOfBoxes, shareOfBoxesWords } from '../../steps/boxes.ts';

const high = [4, 5, 6];
const low = [0, 1, 2];

export const model = defineFamily({
  output: 'easyPct',
  digits: 1,
  draw: {
    easyEnd: { oneOf: ['high', 'low'] },
    counts: { length: { from: 7, to: 7, step: 1 }, of: { from: 4, to: 60, step: 2 } },
  },
  fixed: {},
  steps: ({ easyEnd, counts }, step) => {
    shareOfBoxes(counts, easyEnd === 'high' ? high : low, step);
  },
  mistakes: {
    otherEndOfTheScale: { given: ({ easyEnd }) => ({ easyEnd: easyEnd === 'high' ? 'low' : 'high' }) },
    middleCounted,
    middleLeftOut,
    outermostAlone: {
      at: 'inside',
      instead: ({ easyEnd, counts }) => counts[easyEnd === 'high' ? 6 : 0] ?? 0,
    },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'How many found it easy', zh: '觉得省力的占多少' },
  stem: {
    en: 'After returning a parcel, customers of a mail-order firm rate from 1 to 7 how it went; 7 stands for “{easyEnd}”. From 1 up to 7 the boxes were ticked by {countsNumber} people. Counting the three easiest boxes, what percentage found it easy?',
    zh: '某网购平台请办过退货的客户给费力程度打1～7分，7表示“{easyEnd}”。从1分到7分，依次有{countsNumber}人选。把最省力的三格算作省力，觉得省力的占百分之几？',
  },
  steps: shareOfBoxesWords,
  mistakes: {
    otherEndOfTheScale: {
      says: {
        en: 'These are the people at the other end of the scale. Read again what 7 stands for: versions 1.0 and 2.0 of the question run in opposite directions.',
        zh: '算成量表另一头的人了。再看一遍7表示什么：1.0版和2.0版的方向正好相反。',
      },
    },
    outermostAlone: {
      says: {
        en: 'Only the outermost box is counted. By the question the three easiest count.',
        zh: '只算了最边上的一格。题目说的是最省力的三格。',
      },
      line: { en: 'the outermost box = {value}', zh: '最边上的一格 = {value}' },
    },
  },
};
