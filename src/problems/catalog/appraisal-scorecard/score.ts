import { defineFamily, type FamilyText } from '../../family.ts';

export const model = defineFamily({
  output: 'aScore',
  digits: 1,
  draw: {
    aVolume: { from: 40, to: 100, step: 5 },
    aRetention: { from: 50, to: 98, step: 2 },
    volumeWeight: { from: 0.2, to: 0.8, step: 0.1 },
  },
  fixed: { bVolume: 60, bRetention: 95 },
  steps: ({ aVolume, aRetention, volumeWeight }, step) => {
    const rest = step('rest', 1 - volumeWeight, 'share');
    const byVolume = step('byVolume', volumeWeight * aVolume, 'number', { digits: 1 });
    const byRetention = step('byRetention', rest * aRetention, 'number', { digits: 1 });
    step('scored', byVolume + byRetention, 'number', { digits: 1 });
  },
  mistakes: {
    weightsSwapped: { given: ({ volumeWeight }) => ({ volumeWeight: 1 - volumeWeight }) },
    plainMean: { at: 'scored', instead: ({ aVolume, aRetention }) => (aVolume + aRetention) / 2 },
    retentionInFull: { at: 'byRetention', instead: ({ aRetention }) => aRetention },
    volumeAlone: { at: 'scored', instead: (_, { step }) => step('byVolume') },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'Score in an appraisal', zh: '考核得分' },
  stem: {
    en: 'A telephone company appraises the advisers in its shops. New contracts count {volumeWeight}, the share of customers kept counts the rest, both on a scale from 0 to 100. Adviser Tan has an index of {aVolume} for new contracts and keeps {aRetention} of her customers. What is her score?',
    zh: '某电信公司考核营业厅顾问，新签合约占{volumeWeight}，其余看客户保持率，两项都按0～100计。谭顾问新签指数{aVolume}，客户保持率{aRetention}。她的得分是多少？',
  },
  steps: {
    rest: { name: { en: 'Weight of retention', zh: '保持率的权重' }, line: '1 − {volumeWeight} = {value}' },
    byVolume: { name: { en: 'From new contracts', zh: '新签得分' }, line: '{volumeWeight} × {aVolume} = {value}' },
    byRetention: {
      name: { en: 'From customers kept', zh: '保持得分' },
      line: '{rest} × {aRetentionNumber} = {value}',
    },
    scored: { name: { en: 'Score', zh: '得分' }, line: '{byVolume} + {byRetention} = {value}' },
  },
  mistakes: {
    weightsSwapped: {
      says: {
        en: 'The weights have changed places. The {volumeWeight} belong to new contracts; customers kept get what is left to 100%.',
        zh: '权重放反了。{volumeWeight}是新签的，客户保持率占余下的部分，两者合计100%。',
      },
    },
    plainMean: {
      says: {
        en: 'Both are counted as equals. The scheme says how much new contracts weigh, {volumeWeight}; half and half would be another scheme.',
        zh: '两项各算了一半。办法里写明新签占{volumeWeight}，对半是另一种办法。',
      },
      line: { en: 'half of each = {value}', zh: '各取一半 = {value}' },
    },
    retentionInFull: {
      says: {
        en: 'The customers kept are added in full. They carry a weight as well, what is missing to 100%; otherwise the score can exceed 100.',
        zh: '保持率全数加进去了。它也有权重，即100%减去新签的，否则得分会超过100。',
      },
      line: '{value}',
    },
    volumeAlone: {
      says: {
        en: 'This is what new contracts give. The customers she kept count as well; that is what tells this scheme from a prize for sales.',
        zh: '这只是新签的部分。留住客户也要计分，这正是它与销售奖金的不同。',
      },
      line: '{value}',
    },
  },
};
