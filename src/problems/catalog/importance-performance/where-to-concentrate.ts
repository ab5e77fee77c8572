import { defineFamily, type FamilyText } from '../../family.ts';
import { sum } from '../../sum.ts';

const six = { from: 6, to: 6, step: 1 };
const rating = { from: 2, to: 5, step: 0.5 };

const mean = (ratings: readonly number[]): number => sum(ratings) / ratings.length;
const isImportant = (ratings: readonly number[], row: number): boolean => (ratings[row] ?? 0) > mean(ratings);

export const model = defineFamily({
  output: 'toImprove',
  digits: 0,
  tolerance: 0.1,
  draw: { importance: { length: six, of: rating }, performance: { length: six, of: rating } },
  fixed: { crosshair: 'mean' },
  reasonable: ({ importance, performance }) =>
    [importance, performance].every((ratings) => !ratings.some((each) => Math.abs(each - mean(ratings)) < 0.01)),
  steps: ({ importance, performance }, step) => {
    step('importanceCut', mean(importance), 'number', { digits: 2 });
    step('performanceCut', mean(performance), 'number', { digits: 2 });
    const important = importance.flatMap((_, row) => (isImportant(importance, row) ? [row] : []));
    step('important', important.length, 'number');
    const weak = important.filter((row) => (performance[row] ?? 0) < mean(performance));
    step('concentrate', weak.length, 'number');
  },
  mistakes: {
    axesSwapped: {
      given: ({ importance, performance }) => ({ importance: performance, performance: importance }),
    },
    importantAlone: { at: 'concentrate', instead: (_, { step }) => step('important') },
    weakAlone: {
      at: 'concentrate',
      instead: ({ performance }) => performance.filter((each) => each < mean(performance)).length,
    },
    eitherOfTheTwo: {
      at: 'concentrate',
      instead: ({ importance, performance }) =>
        importance.filter((each, row) => each > mean(importance) || (performance[row] ?? 0) < mean(performance)).length,
    },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'How many attributes call for effort', zh: '有几项要重点改进' },
  stem: {
    en: 'Learners rate six attributes of a driving school from 1 to 5. Importance, one after the other: {importanceNumber}. Performance in the same order: {performanceNumber}. With the cut at the mean of each list, how many attributes fall into “concentrate here”?',
    zh: '学员给驾校的六项服务打分（1～5分）。重要性依次是{importanceNumber}，绩效依次是{performanceNumber}。各以平均数为界，落在“重点改进”的有几项？',
  },
  steps: {
    importanceCut: { name: { en: 'Cut of importance', zh: '重要性分界' }, line: '({importance}) ÷ 6 = {value}' },
    performanceCut: { name: { en: 'Cut of performance', zh: '绩效分界' }, line: '({performance}) ÷ 6 = {value}' },
    important: {
      name: { en: 'Important', zh: '重要的' },
      line: { en: 'importance above {importanceCut}: {value}', zh: '重要性高于{importanceCut}的：{value}项' },
    },
    concentrate: {
      name: { en: 'Of these, badly done', zh: '其中做得差的' },
      line: {
        en: 'performance below {performanceCut}: {value} of {important}',
        zh: '绩效低于{performanceCut}的：{important}项中有{value}项',
      },
    },
  },
  mistakes: {
    axesSwapped: {
      says: {
        en: 'The lists have changed places: these attributes are well done and unimportant, which is possible overkill. Look for what learners care about and do not get.',
        zh: '两组数用反了：这样数出来的是做得好却不重要的，属“可能过度”。要找的是看重而没做好的。',
      },
    },
    importantAlone: {
      says: {
        en: 'These are all important attributes. Some of them are done well and only need to be kept up; count those whose performance lies below its cut.',
        zh: '这是全部重要的项目。其中做得好的只须继续保持，要数的是绩效低于分界的。',
      },
      line: { en: 'importance above {importanceCut}: {value}', zh: '重要性高于{importanceCut}的：{value}项' },
    },
    weakAlone: {
      says: {
        en: 'These are all attributes that are badly done. Where nobody minds, effort is wasted; count only the important ones among them.',
        zh: '这是全部做得差的项目。没人在意的，改了也白费，只数其中重要的。',
      },
      line: { en: 'performance below {performanceCut}: {value}', zh: '绩效低于{performanceCut}的：{value}项' },
    },
    eitherOfTheTwo: {
      says: {
        en: 'Attributes are counted that meet one of the two conditions. The field asks for both at once: important and badly done.',
        zh: '满足一个条件的也数进来了。这个象限要两个条件同时成立：重要，而且做得差。',
      },
      line: { en: 'important, badly done, or both: {value}', zh: '重要的或做得差的：{value}项' },
    },
  },
};
