import { defineFamily, type FamilyText } from '../../family.ts';

export const model = defineFamily({
  output: 'crossOver',
  digits: 1,
  draw: {
    aVolume: { from: 75, to: 100, step: 5 },
    bVolume: { from: 35, to: 70, step: 5 },
    aRetention: { from: 50, to: 80, step: 2 },
    bRetention: { from: 84, to: 98, step: 2 },
  },
  fixed: { volumeWeight: 0.5 },
  steps: ({ aVolume, bVolume, aRetention, bRetention }, step) => {
    const ahead = step('ahead', aVolume - bVolume, 'number');
    const behind = step('behind', bRetention - aRetention, 'number');
    step('equal', behind / (ahead + behind), 'share');
  },
  mistakes: {
    weightOfTheOther: { at: 'equal', instead: (_, { right }) => 1 - right },
    leadsDivided: { at: 'equal', instead: (_, { step }) => step('behind') / step('ahead') },
    leadsSubtracted: {
      at: 'equal',
      instead: (_, { step }) => step('behind') / (step('ahead') - step('behind')),
    },
    halfAndHalf: { at: 'equal', instead: () => 0.5 },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'The weight at which both score the same', zh: '两人同分时的权重' },
  stem: {
    en: 'Two wine merchants’ agents are appraised by score = w × new accounts + (1 − w) × accounts kept, both from 0 to 100. Agent A has {aVolume} for new accounts and keeps {aRetention}; agent B has {bVolume} and keeps {bRetention}. At which weight w of new accounts, in per cent, do they score the same?',
    zh: '酒商的两名业务员按“得分=w×新客户+(1−w)×客户保持率”考核，两项都是0～100。甲：新客户{aVolume}，保持率{aRetention}；乙：新客户{bVolume}，保持率{bRetention}。新客户的权重w为百分之几时，两人同分？',
  },
  steps: {
    ahead: {
      name: { en: 'A’s lead in new accounts', zh: '甲在新客户上领先' },
      line: '{aVolume} − {bVolume} = {value}',
    },
    behind: {
      name: { en: 'B’s lead in accounts kept', zh: '乙在保持率上领先' },
      line: '{bRetentionNumber} − {aRetentionNumber} = {value}',
    },
    equal: {
      name: { en: 'w × A’s lead = (1 − w) × B’s lead, solved for w', zh: '由w×甲的领先=(1−w)×乙的领先，解出w' },
      line: '{behind} ÷ ({ahead} + {behind}) = {value}',
    },
  },
  mistakes: {
    weightOfTheOther: {
      says: {
        en: 'This is the weight of the accounts kept. Asked for is that of new accounts; the two add up to 100%.',
        zh: '这是保持率的权重。问的是新客户的权重，两者合计100%。',
      },
      line: '{ahead} ÷ ({ahead} + {behind}) = {value}',
    },
    leadsDivided: {
      says: {
        en: 'The leads are divided by each other. From w × {ahead} = (1 − w) × {behind} collect the terms with w first; then both leads stand below the line.',
        zh: '把两个领先直接相除了。由w×{ahead}=(1−w)×{behind}，先把含w的项合并，分母是两个领先之和。',
      },
      line: '{behind} ÷ {ahead} = {value}',
    },
    leadsSubtracted: {
      says: {
        en: 'Below the line the leads are subtracted. When the term with w crosses to the other side its sign changes, and the two add up.',
        zh: '分母用了两个领先之差。含w的项移到等号另一边要变号，应当相加。',
      },
      line: '{behind} ÷ ({ahead} − {behind}) = {value}',
    },
    halfAndHalf: {
      says: {
        en: 'Half and half makes the criteria equal, not the people. Put 50% into both scores and compare them.',
        zh: '各占一半是两项指标相等，不是两个人相等。把50%代入两人的得分比一比。',
      },
      line: '1 ÷ 2 = {value}',
    },
  },
};
