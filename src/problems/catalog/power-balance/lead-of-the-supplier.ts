import { defineFamily, type FamilyText } from '../../family.ts';
import { signTurnedRound } from '../../mistakes/ratio.ts';

const score = { from: 1, to: 5, step: 0.5 };

export const model = defineFamily({
  output: 'lead',
  digits: 2,
  draw: {
    marketerAlternatives: score,
    marketerInformation: score,
    marketerSize: { from: 1, to: 3, step: 0.5 },
    otherAlternatives: score,
    otherInformation: score,
    otherSize: { from: 3, to: 5, step: 0.5 },
  },
  fixed: { marketerKnown: 'known', otherKnown: 'known' },
  steps: (values, step) => {
    const { marketerAlternatives, marketerInformation, marketerSize } = values;
    const ours = step('ours', 0.4 * marketerAlternatives + 0.4 * marketerInformation + 0.2 * marketerSize, 'points');
    const { otherAlternatives, otherInformation, otherSize } = values;
    const theirs = step('theirs', 0.4 * otherAlternatives + 0.4 * otherInformation + 0.2 * otherSize, 'points');
    step('leading', ours - theirs, 'points');
  },
  mistakes: {
    signTurnedRound,
    countedAlike: {
      at: 'leading',
      instead: (values) =>
        (values.marketerAlternatives +
          values.marketerInformation +
          values.marketerSize -
          values.otherAlternatives -
          values.otherInformation -
          values.otherSize) /
        3,
    },
    alternativesTurnedRound: {
      given: ({ marketerAlternatives, otherAlternatives }) => ({
        marketerAlternatives: otherAlternatives,
        otherAlternatives: marketerAlternatives,
      }),
    },
    sizeAlone: { at: 'leading', instead: ({ marketerSize, otherSize }) => marketerSize - otherSize },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'Who leads, and by how much', zh: '谁主导，领先多少' },
  stem: {
    en: 'A small maker of church organs negotiates with a concert hall. Scores from 1 to 5. The maker: the hall’s lack of alternatives {marketerAlternativesNumber}, information {marketerInformationNumber}, size {marketerSizeNumber}. The hall: the maker’s lack of alternatives {otherAlternativesNumber}, information {otherInformationNumber}, size {otherSizeNumber}. With power = 0.4 × alternatives + 0.4 × information + 0.2 × size, by how much does the maker lead (negative if it trails)?',
    zh: '一家小管风琴厂与音乐厅谈判，各项1～5分。琴厂：对方缺少选择{marketerAlternativesNumber}，信息{marketerInformationNumber}，规模{marketerSizeNumber}；音乐厅：对方缺少选择{otherAlternativesNumber}，信息{otherInformationNumber}，规模{otherSizeNumber}。作用力=0.4×对方缺少选择+0.4×信息+0.2×规模。琴厂领先多少（落后为负）？',
  },
  steps: {
    ours: {
      name: { en: 'Power of the maker', zh: '琴厂的作用力' },
      line: '0.4 × {marketerAlternatives} + 0.4 × {marketerInformation} + 0.2 × {marketerSize} = {value}',
    },
    theirs: {
      name: { en: 'Power of the hall', zh: '音乐厅的作用力' },
      line: '0.4 × {otherAlternatives} + 0.4 × {otherInformation} + 0.2 × {otherSize} = {value}',
    },
    leading: { name: { en: 'Lead of the maker', zh: '琴厂领先' }, line: '{ours} − {theirs} = {value}' },
  },
  mistakes: {
    countedAlike: {
      says: {
        en: 'The three sources count alike here. Size has half the weight of the others: what counts more is who could go elsewhere and who knows more.',
        zh: '三项一视同仁了。规模的权重只有另外两项的一半：更要紧的是谁有别处可去、谁知道得多。',
      },
      line: { en: 'difference of the plain means = {value}', zh: '两方简单平均之差 = {value}' },
    },
    alternativesTurnedRound: {
      says: {
        en: 'The scores for alternatives have changed sides. A side is strong where the other one has nowhere to go: the score of {marketerAlternativesNumber} belongs to the maker.',
        zh: '“缺少选择”的得分放错了边。对方没有别处可去，自己才强：{marketerAlternativesNumber}分是琴厂的。',
      },
    },
    sizeAlone: {
      says: {
        en: 'Only size is compared. It is the lightest of the three sources; a small side may lead by the other two.',
        zh: '只比了规模。三项里它最轻，小的一方可以靠另外两项主导。',
      },
      line: '{marketerSize} − {otherSize} = {value}',
    },
  },
};
