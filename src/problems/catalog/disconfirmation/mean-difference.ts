import { defineFamily, type FamilyText } from '../../family.ts';
import { signTurnedRound } from '../../mistakes/ratio.ts';
import { sum } from '../../sum.ts';

const five = { from: 5, to: 5, step: 1 };

export const model = defineFamily({
  output: 'mean',
  digits: 1,
  draw: {
    expectation: { length: five, of: { from: 2, to: 7, step: 1 } },
    performance: { length: five, of: { from: 2, to: 7, step: 1 } },
  },
  fixed: {},
  steps: ({ expectation, performance }, step) => {
    const differences = performance.map((perceived, guest) => perceived - (expectation[guest] ?? 0));
    const total = step('total', sum(differences), 'points', { numbers: { differences } });
    step('mean', total / differences.length, 'points', { numbers: { n: differences.length } });
  },
  mistakes: {
    signTurnedRound,
    signsDropped: {
      at: 'total',
      instead: ({ expectation, performance }) =>
        sum(performance.map((perceived, guest) => Math.abs(perceived - (expectation[guest] ?? 0)))),
    },
    notDivided: { at: 'mean', instead: (_, { step }) => step('total') },
    perceptionAlone: { at: 'total', instead: ({ performance }) => sum(performance) },
    ratioOfSums: { at: 'mean', instead: ({ expectation, performance }) => sum(performance) / sum(expectation) },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'Mean disconfirmation', zh: '平均不一致' },
  stem: {
    en: 'Five visitors of a pottery workshop said beforehand how much they expected of it, on a scale from 1 to 7: {expectationNumber}. In the same order they rated what they found: {performanceNumber}. What is the mean disconfirmation?',
    zh: '五位体验陶艺的客人，事前的期望（1～7分）依次是{expectationNumber}，事后的感知依次是{performanceNumber}。平均不一致是多少？',
  },
  steps: {
    total: {
      name: { en: 'Found less expected, one after the other', zh: '逐位用感知减期望，再相加' },
      line: '{differences} = {value}',
    },
    mean: { name: { en: 'Mean disconfirmation', zh: '平均不一致' }, line: '{total} ÷ {n} = {value}' },
  },
  mistakes: {
    signsDropped: {
      says: {
        en: 'Every difference is taken as positive. A disappointment carries a minus; in the mean it makes up for a surprise of the same size.',
        zh: '每个差都当成了正数。失望要带负号，在平均数里会与同样大的惊喜相抵。',
      },
      line: { en: 'all differences without their signs = {value}', zh: '去掉正负号相加 = {value}' },
    },
    notDivided: {
      says: {
        en: 'This is the sum of the differences. A mean is divided by the number of visitors.',
        zh: '这是差的总和。求平均还要除以人数。',
      },
      line: '{value}',
    },
    perceptionAlone: {
      says: {
        en: 'Only what was found is averaged. Disconfirmation sets it against what the same person expected; subtract first.',
        zh: '只把感知平均了。不一致是与同一个人的期望相比，要先逐位相减。',
      },
      line: '{performance} = {value}',
    },
    ratioOfSums: {
      says: {
        en: 'This is a ratio of what was found to what was expected. Disconfirmation is a difference, which is 0 where both agree.',
        zh: '这是感知与期望之比。不一致是两者之差，完全一致时为0。',
      },
      line: '({performance}) ÷ ({expectation}) = {value}',
    },
  },
};
