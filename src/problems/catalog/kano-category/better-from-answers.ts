import { defineFamily, type FamilyText } from '../../family.ts';

const ten = { from: 10, to: 10, step: 1 };

interface Answers {
  readonly present: readonly number[];
  readonly absent: readonly number[];
}

/** Category of a pair of answers: 1 like, 2 must be so, 3 neutral, 4 can live with it, 5 dislike. */
function categoryOf(present: number, absent: number): string {
  if (present === absent && (present === 1 || present === 5)) return 'questionable';
  if (absent === 1 || present === 5) return 'reverse';
  if (present === 1) return absent === 5 ? 'oneDimensional' : 'attractive';
  return absent === 5 ? 'mustBe' : 'indifferent';
}

const countOf = ({ present, absent }: Answers, category: string): number =>
  present.filter((code, row) => categoryOf(code, absent[row] ?? 0) === category).length;

export const model = defineFamily({
  output: 'better',
  digits: 2,
  draw: {
    present: { length: ten, of: { from: 1, to: 4, step: 1 } },
    absent: { length: ten, of: { from: 1, to: 5, step: 1 } },
  },
  fixed: {},
  steps: (answers, step) => {
    const attractive = step('attractive', countOf(answers, 'attractive'), 'people');
    const oneDimensional = step('oneDimensional', countOf(answers, 'oneDimensional'), 'people');
    const mustBe = step('mustBe', countOf(answers, 'mustBe'), 'people');
    const indifferent = step('indifferent', countOf(answers, 'indifferent'), 'people');
    const base = step('base', attractive + oneDimensional + mustBe + indifferent, 'people');
    step('better', (attractive + oneDimensional) / base, 'number', { digits: 3 });
  },
  mistakes: {
    questionsSwapped: { given: ({ present, absent }) => ({ present: absent, absent: present }) },
    allTenInTheBase: { at: 'base', instead: ({ present }) => present.length },
    attractiveAlone: { at: 'better', instead: (_, { step }) => step('attractive') / step('base') },
    mustBeTakenIn: { at: 'better', instead: (_, { step }) => (step('attractive') + step('mustBe')) / step('base') },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'From pairs of answers to “better”', zh: '由成对的答案算满意系数' },
  stem: {
    en: 'Ten guests of a hostel answer two questions about lockers with sockets. If there are some: {presentNumber}. If there are none, in the same order: {absentNumber}. The codes are 1 like it, 2 must be so, 3 neutral, 4 can live with it, 5 dislike it. Sort the pairs by Kano’s table. What is the coefficient “better”?',
    zh: '十位青年旅舍的住客就“储物柜带插座”答两问。有：{presentNumber}；没有（次序相同）：{absentNumber}。编号1喜欢，2理应如此，3无所谓，4能忍受，5不喜欢。按卡诺评价表归类，满意系数是多少？',
  },
  steps: {
    attractive: {
      name: { en: 'Attractive', zh: '魅力型' },
      line: { en: 'there 1, missing 2 to 4: {value}', zh: '有1，没有2～4：{value}' },
    },
    oneDimensional: {
      name: { en: 'One-dimensional', zh: '期望型' },
      line: { en: 'there 1, missing 5: {value}', zh: '有1，没有5：{value}' },
    },
    mustBe: {
      name: { en: 'Must-be', zh: '必备型' },
      line: { en: 'there 2 to 4, missing 5: {value}', zh: '有2～4，没有5：{value}' },
    },
    indifferent: {
      name: { en: 'Indifferent', zh: '无差异型' },
      line: { en: 'there 2 to 4, missing 2 to 4: {value}', zh: '有2～4，没有2～4：{value}' },
    },
    base: {
      name: { en: 'These four together', zh: '四类合计' },
      line: '{attractive} + {oneDimensional} + {mustBe} + {indifferent} = {value}',
    },
    better: {
      name: { en: 'Better', zh: '满意系数' },
      line: '({attractive} + {oneDimensional}) ÷ {base} = {value}',
    },
  },
  mistakes: {
    questionsSwapped: {
      says: {
        en: 'The two questions have changed places in the table. The answer to “if there are some” picks the row, the one to “if there are none” the column.',
        zh: '两问在表里放反了。“有”的回答定行，“没有”的回答定列。',
      },
    },
    allTenInTheBase: {
      says: {
        en: 'All ten are in the base. Reverse and questionable pairs, with a 1 for the missing locker, stay out.',
        zh: '分母用了全部十人。反向型和可疑结果（没有时答1的）不进分母。',
      },
      line: { en: 'all guests = {value}', zh: '全部住客 = {value}' },
    },
    attractiveAlone: {
      says: {
        en: 'Only the attractive pairs are above the line. The one-dimensional ({oneDimensional}) like to find it as well.',
        zh: '分子只有魅力型。期望型（{oneDimensional}）有了也会更满意。',
      },
      line: '{attractive} ÷ {base} = {value}',
    },
    mustBeTakenIn: {
      says: {
        en: 'The must-be pairs stand above the line in place of the one-dimensional. What must be so pleases nobody by being there.',
        zh: '分子把期望型换成了必备型。理应如此的东西，有了也不会更满意。',
      },
      line: '({attractive} + {mustBe}) ÷ {base} = {value}',
    },
  },
};
