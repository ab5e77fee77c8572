import { defineFamily, type FamilyText } from '../../family.ts';
import { sum } from '../../sum.ts';

const toThree = (value: number): number => Math.round(value * 1000) / 1000;

export const model = defineFamily({
  output: 'gained',
  digits: 1,
  draw: {
    improvement: { from: 0.2, to: 1, step: 0.1 },
    utilities: { length: { from: 3, to: 3, step: 1 }, of: { from: 0, to: 2, step: 0.1 } },
  },
  fixed: {},
  steps: ({ improvement, utilities }, step) => {
    const [u = 0, ...others] = utilities;
    const powers = others.map(Math.exp);
    const rivals = step('rivals', sum(powers), 'number', { digits: 3, numbers: { powers: powers.map(toThree) } });
    const own = step('own', Math.exp(u), 'number', { digits: 3, numbers: { u } });
    const before = step('before', own / (own + rivals), 'share', { digits: 2 });
    const better = step('raised', Math.exp(u + improvement), 'number', { digits: 3, numbers: { u } });
    const after = step('after', better / (better + rivals), 'share', { digits: 2 });
    step('gain', after - before, 'percentagePoints');
  },
  mistakes: {
    shareForChange: { at: 'gain', instead: (_, { step }) => step('after') },
    growthForPoints: { at: 'gain', instead: (_, { right, step }) => right / step('before') },
    baseLeftAsItWas: { at: 'after', instead: (_, { step }) => step('raised') / (step('own') + step('rivals')) },
    utilityTakenForShare: { at: 'gain', instead: ({ improvement }) => improvement },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'What an improvement wins', zh: '改进能争取多少' },
  stem: {
    en: 'Three airport buses have the utilities {utilitiesNumber}; the first is ours. Room for luggage would raise ours by {improvement}. By the logit, share = e^u ÷ Σ e^u, by how many percentage points does our share of choice rise?',
    zh: '三家机场大巴的效用依次为{utilitiesNumber}，第一家是我方。加装行李架可使我方效用提高{improvement}。按logit（份额=e^u÷Σe^u），我方的选择份额提高几个百分点？',
  },
  steps: {
    rivals: { name: { en: 'The two rivals', zh: '两家对手' }, line: '{powers} = {value}' },
    own: { name: { en: 'Ours today', zh: '我方现在' }, line: 'e^{u} = {value}' },
    before: { name: { en: 'Share today', zh: '现在的份额' }, line: '{own} ÷ ({own} + {rivals}) = {value}' },
    raised: { name: { en: 'Ours, improved', zh: '我方改进后' }, line: 'e^({u} + {improvement}) = {value}' },
    after: { name: { en: 'Share afterwards', zh: '改进后的份额' }, line: '{raised} ÷ ({raised} + {rivals}) = {value}' },
    gain: { name: { en: 'Change', zh: '变化' }, line: '{after} − {before} = {value}' },
  },
  mistakes: {
    shareForChange: {
      says: {
        en: 'This is the share after the improvement. Asked for is by how much it rises; take off the share of today.',
        zh: '这是改进后的份额。问的是提高了多少，还要减去现在的份额。',
      },
      line: '{value}',
    },
    growthForPoints: {
      says: {
        en: 'This is growth in per cent of today’s share. Percentage points are the plain difference of two shares.',
        zh: '这是相对现在份额的增长率。百分点是两个份额直接相减。',
      },
      line: '({after} − {before}) ÷ {before} = {value}',
    },
    baseLeftAsItWas: {
      says: {
        en: 'The base is still that of today. Our own offer stands below the line too; when it improves, the sum grows with it.',
        zh: '分母还是改进前的。我方也在分母里，改进之后分母跟着变大。',
      },
      line: '{raised} ÷ ({own} + {rivals}) = {value}',
    },
    utilityTakenForShare: {
      says: {
        en: 'The change of utility is read as a change of share. Utility is no percentage: work out both shares and compare them.',
        zh: '把效用的变动当成了份额的变动。效用不是百分比：先算出前后两个份额，再相减。',
      },
      line: '{value}',
    },
  },
};
