import { defineFamily, type FamilyText } from '../../family.ts';
import { sum } from '../../sum.ts';

const six = { from: 6, to: 6, step: 1 };
const ascending = (list: readonly number[]): readonly number[] => [...list].sort((a, b) => a - b);
const middleTwo = ([, , third = 0, fourth = 0]: readonly number[]): number => (third + fourth) / 2;

export const model = defineFamily({
  output: 'performanceCut',
  digits: 2,
  draw: { performance: { length: six, of: { from: 2, to: 4.9, step: 0.1 } } },
  fixed: { crosshair: 'median', importance: [4.6, 3.2, 4.1, 2.5, 3.8, 4.4] },
  steps: ({ performance }, step) => {
    const [first = 0, second = 0, third = 0, fourth = 0, fifth = 0, sixth = 0] = ascending(performance);
    const numbers = { first, second, third, fourth, fifth, sixth };
    const middle = step('middle', third + fourth, 'number', { digits: 1, numbers });
    step('median', middle / 2, 'points');
  },
  mistakes: {
    meanForMedian: { at: 'median', instead: ({ performance }) => sum(performance) / performance.length },
    listNotInOrder: { at: 'median', instead: ({ performance }) => middleTwo(performance) },
    lowerOfTheTwo: { at: 'median', instead: ({ performance }) => ascending(performance)[2] ?? 0 },
    middleOfTheScale: { at: 'median', instead: () => 3 },
    medianOfImportance: { at: 'median', instead: ({ importance }) => middleTwo(ascending(importance)) },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'Where the cut lies', zh: '分界落在哪里' },
  stem: {
    en: 'Campers rate six attributes of a camp site, 1 to 5. Importance: {importanceNumber}. Performance: {performanceNumber}. The plot is to be cut at the median. At which performance does the cut lie?',
    zh: '露营者给营地的六项打分（1～5分）。重要性：{importanceNumber}；绩效：{performanceNumber}。以中位数为界，绩效的分界是多少？',
  },
  steps: {
    middle: {
      name: { en: 'The two in the middle together', zh: '中间两个之和' },
      line: {
        en: 'from low to high {first}, {second}, {third}, {fourth}, {fifth}, {sixth}; {third} + {fourth} = {value}',
        zh: '由低到高为{first}、{second}、{third}、{fourth}、{fifth}、{sixth}，{third} + {fourth} = {value}',
      },
    },
    median: { name: { en: 'Median of performance', zh: '绩效的中位数' }, line: '{middle} ÷ 2 = {value}' },
  },
  mistakes: {
    meanForMedian: {
      says: {
        en: 'This is the mean. The median is what stands in the middle when the ratings are put in order; a single very low one does not move it.',
        zh: '这是平均数。中位数是排好次序后站在中间的数，个别特别低的评分动不了它。',
      },
      line: '({performance}) ÷ 6 = {value}',
    },
    listNotInOrder: {
      says: {
        en: 'The middle of the list was taken as it stands in the question. Put the ratings in order first.',
        zh: '照题目里的次序取了中间两个。要先由低到高排好。',
      },
      line: {
        en: 'the two in the middle of the list as given, halved = {value}',
        zh: '原次序中间两个的平均 = {value}',
      },
    },
    lowerOfTheTwo: {
      says: {
        en: 'With six ratings no single one stands in the middle. Take the third and the fourth and halve their sum.',
        zh: '六个数没有一个正好居中。取第三和第四个，求平均。',
      },
      line: { en: 'the third from below = {value}', zh: '由低到高第三个 = {value}' },
    },
    middleOfTheScale: {
      says: {
        en: 'This is the middle of the scale, another place to cut. The median comes from the ratings themselves.',
        zh: '这是量表的中点，是另一种分界。中位数要由评分本身得出。',
      },
      line: '(1 + 5) ÷ 2 = {value}',
    },
    medianOfImportance: {
      says: {
        en: 'This is the median of the other list, importance. Each axis has its own cut.',
        zh: '这是重要性那一组的中位数。两条轴各有各的分界。',
      },
      line: { en: 'median of importance = {value}', zh: '重要性的中位数 = {value}' },
    },
  },
};
