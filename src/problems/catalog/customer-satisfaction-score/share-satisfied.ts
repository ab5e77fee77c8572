import { defineFamily, type FamilyText } from '../../family.ts';
import { middleCounted, middleLeftOut } from '../../mistakes/boxes.ts';
import { shareOfBoxes, shareOfBoxesWords } from '../../steps/boxes.ts';
import { sum } from '../../sum.ts';

export const model = defineFamily({
  output: 'csat',
  digits: 1,
  draw: { counts: { length: { from: 5, to: 5, step: 1 }, of: { from: 5, to: 95, step: 5 } } },
  fixed: { topBoxes: 'two' },
  reasonable: ({ counts }) => sum(counts.slice(3)) > sum(counts.slice(0, 2)),
  steps: ({ counts }, step) => {
    shareOfBoxes(counts, [3, 4], step);
  },
  mistakes: {
    middleCounted,
    middleLeftOut,
    highestAlone: { at: 'inside', instead: ({ counts }) => counts[4] ?? 0 },
    meanAsPercent: {
      at: 'percentage',
      instead: ({ counts }, { step }) => (100 * sum(counts.map((count, box) => (box + 1) * count))) / step('all') / 5,
    },
    dissatisfiedTakenOff: {
      at: 'percentage',
      instead: ({ counts }, { step }) => (100 * (step('inside') - sum(counts.slice(0, 2)))) / step('all'),
    },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'Share of satisfied customers', zh: '客户满意率' },
  stem: {
    en: 'A dentist asks patients how satisfied they were, from 1 (very dissatisfied) over 3 (neither) to 5 (very satisfied). From 1 up to 5 the answers are {countsNumber}. Whoever ticked 4 or 5 counts as satisfied. What is the customer satisfaction score?',
    zh: '一家牙科诊所调查满意度：1很不满意，3一般，5很满意。从1到5依次有{countsNumber}人选，选4或5算满意。客户满意率是多少？',
  },
  steps: shareOfBoxesWords,
  mistakes: {
    highestAlone: {
      says: {
        en: 'Only those who ticked 5 are counted. By the definition in the question a 4 is satisfied as well.',
        zh: '只算了选5的人。按题目的口径，选4的也算满意。',
      },
      line: { en: 'those who ticked 5 = {value}', zh: '选5的人 = {value}' },
    },
    meanAsPercent: {
      says: {
        en: 'This is the mean rating as a part of 5. A mean is no share of people: with everybody at 3 it would say 60%, and nobody is satisfied.',
        zh: '这是平均分除以5。平均分不是人数的比例：人人都选3，它也有60%，却没有一个人满意。',
      },
      line: { en: 'the mean rating ÷ 5 × 100 = {value}', zh: '平均分 ÷ 5 × 100 = {value}' },
    },
    dissatisfiedTakenOff: {
      says: {
        en: 'The dissatisfied are taken off, as in a net promoter score. This score is a plain share: those satisfied among all.',
        zh: '减掉了不满意的人，那是净推荐值的算法。满意率就是满意的人占全部的比例。',
      },
      line: {
        en: '100 × ({inside} − those at 1 and 2) ÷ {all} = {value}',
        zh: '100 × ({inside} − 选1和2的人) ÷ {all} = {value}',
      },
    },
  },
};
