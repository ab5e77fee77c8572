import { defineFamily, type FamilyText } from '../../family.ts';
import { sum } from '../../sum.ts';

export const model = defineFamily({
  output: 'mean',
  digits: 2,
  draw: { counts: { length: { from: 7, to: 7, step: 1 }, of: { from: 5, to: 60, step: 5 } } },
  fixed: { easyEnd: 'high' },
  steps: ({ counts }, step) => {
    const [c1 = 0, c2 = 0, c3 = 0, c4 = 0, c5 = 0, c6 = 0, c7 = 0] = counts;
    const all = step('all', sum(counts), 'people');
    const points = sum(counts.map((count, box) => (box + 1) * count));
    const total = step('total', points, 'points', { numbers: { c1, c2, c3, c4, c5, c6, c7 } });
    step('meanRating', total / all, 'points');
  },
  mistakes: {
    countedFromZero: { at: 'total', instead: ({ counts }) => sum(counts.map((count, box) => box * count)) },
    dividedByTheBoxes: { at: 'meanRating', instead: (_, { step }) => step('total') / 7 },
    peopleAveraged: { at: 'meanRating', instead: (_, { step }) => step('all') / 7 },
    readFromTheOtherEnd: { at: 'meanRating', instead: (_, { right }) => 8 - right },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'Mean effort rating', zh: '费力度平均分' },
  stem: {
    en: 'A water utility asks people who have moved whether it made the change of address easy, from 1 (not at all) to 7 (very). From 1 up to 7 the boxes were ticked by {countsNumber} people. What is the customer effort score, the mean rating?',
    zh: '某自来水公司问办过过户的人：手续是否方便？1分很不方便，7分很方便。从1分到7分，依次有{countsNumber}人选。客户费力度（平均分）是多少？',
  },
  steps: {
    all: { name: { en: 'All answers', zh: '答卷总数' }, line: '{counts} = {value}' },
    total: {
      name: { en: 'Each rating times its answers', zh: '各分值乘人数，再相加' },
      line: '1 × {c1} + 2 × {c2} + 3 × {c3} + 4 × {c4} + 5 × {c5} + 6 × {c6} + 7 × {c7} = {value}',
    },
    meanRating: { name: { en: 'Mean rating', zh: '平均分' }, line: '{total} ÷ {all} = {value}' },
  },
  mistakes: {
    countedFromZero: {
      says: {
        en: 'The boxes are numbered from 0 here. The lowest box of this scale is worth 1 and the highest 7.',
        zh: '这里把各格从0开始编号了。这个量表最低一格是1分，最高一格是7分。',
      },
      line: '0 × {c1} + 1 × {c2} + 2 × {c3} + 3 × {c4} + 4 × {c5} + 5 × {c6} + 6 × {c7} = {value}',
    },
    dividedByTheBoxes: {
      says: {
        en: 'The points are divided by the seven boxes. A mean rating is points per answer: divide by all {all}.',
        zh: '总分除的是7格。平均分是每份答卷的分数，要除以全部{all}。',
      },
      line: '{total} ÷ 7 = {value}',
    },
    peopleAveraged: {
      says: {
        en: 'This is how many people a box has on average; the ratings do not occur in it. Multiply each rating by its answers first.',
        zh: '这是每格平均有多少人，根本没有用到分值。先用各分值乘人数。',
      },
      line: '{all} ÷ 7 = {value}',
    },
    readFromTheOtherEnd: {
      says: {
        en: 'The scale is read from the other end, with 7 for much effort. In this question 7 is very easy, so the ratings stand as they are.',
        zh: '量表读反了，把7当成很费力。这道题里7是很方便，分值照原样用。',
      },
      line: '8 − {total} ÷ {all} = {value}',
    },
  },
};
