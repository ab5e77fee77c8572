import { defineFamily, type FamilyText } from '../../family.ts';
import { signTurnedRound } from '../../mistakes/ratio.ts';

export const model = defineFamily({
  output: 'safety',
  digits: 0,
  draw: {
    financial: { from: 20, to: 90, step: 10 },
    copiedFinancial: { from: 0.7, to: 0.9, step: 0.1 },
    social: { from: 30, to: 100, step: 10 },
    copiedSocial: { from: 0.2, to: 0.6, step: 0.1 },
    structural: { from: 60, to: 200, step: 10 },
    copiedStructural: { from: 0.1, to: 0.4, step: 0.1 },
    rivalAdvantage: { from: 60, to: 240, step: 10 },
  },
  fixed: {},
  steps: (values, step) => {
    const money = step('moneyLeft', values.financial * (1 - values.copiedFinancial), 'money');
    const people = step('peopleLeft', values.social * (1 - values.copiedSocial), 'money');
    const systems = step('systemsLeft', values.structural * (1 - values.copiedStructural), 'money');
    const all = step('allLeft', money + people + systems, 'money');
    step('margin', all - values.rivalAdvantage, 'money');
  },
  mistakes: {
    signTurnedRound,
    copyingForgotten: {
      at: 'allLeft',
      instead: ({ financial, social, structural }) => financial + social + structural,
    },
    copiedForLeft: {
      given: ({ copiedFinancial, copiedSocial, copiedStructural }) => ({
        copiedFinancial: 1 - copiedFinancial,
        copiedSocial: 1 - copiedSocial,
        copiedStructural: 1 - copiedStructural,
      }),
    },
    rivalForgotten: { at: 'margin', instead: (_, { step }) => step('allLeft') },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'What still holds after the copying', zh: '被模仿之后还剩多少' },
  stem: {
    en: 'A logistics firm is tied to its carrier by bonds that it values in yuan: a rebate {financial}, people who know it {social}, a common booking system {structural}. A rival offers {rivalAdvantage} more and copies {copiedFinancial} of the first bond, {copiedSocial} of the second and {copiedStructural} of the third. What is left of the remaining bonds once the rival’s advantage is taken off (negative if it is the larger)?',
    zh: '一家物流公司与承运商之间的纽带折成钱：返利{financial}，熟悉它的人{social}，共用的订舱系统{structural}。对手开出{rivalAdvantage}的好处，并把三种纽带分别模仿了{copiedFinancial}、{copiedSocial}、{copiedStructural}。剩下的纽带减去对手的优势，余多少（不够则为负）？',
  },
  steps: {
    moneyLeft: {
      name: { en: 'Financial bond left', zh: '财务纽带剩余' },
      line: '{financial} × (1 − {copiedFinancial}) = {value}',
    },
    peopleLeft: {
      name: { en: 'Social bond left', zh: '社交纽带剩余' },
      line: '{social} × (1 − {copiedSocial}) = {value}',
    },
    systemsLeft: {
      name: { en: 'Structural bond left', zh: '结构纽带剩余' },
      line: '{structural} × (1 − {copiedStructural}) = {value}',
    },
    allLeft: {
      name: { en: 'All that holds', zh: '剩余合计' },
      line: '{moneyLeft} + {peopleLeft} + {systemsLeft} = {value}',
    },
    margin: {
      name: { en: 'Beyond the rival’s advantage', zh: '超出对手优势' },
      line: '{allLeft} − {rivalAdvantage} = {value}',
    },
  },
  mistakes: {
    copyingForgotten: {
      says: {
        en: 'The bonds are counted at full strength. What the rival offers as well no longer ties anybody; take off what is copied from each.',
        zh: '纽带按原来的强度算了。对手也给得起的就拴不住人了，各要减去被模仿的部分。',
      },
      line: '{financial} + {social} + {structural} = {value}',
    },
    copiedForLeft: {
      says: {
        en: 'The part that was copied is taken for the part that is left. Of the rebate {copiedFinancial} are copied; the rest still ties.',
        zh: '把被模仿的部分当成剩下的了。返利被模仿了{copiedFinancial}，拴得住人的是其余部分。',
      },
    },
    rivalForgotten: {
      says: {
        en: 'This is what still ties the customer. Whether it is enough shows only against the rival’s {rivalAdvantage}.',
        zh: '这是还拴得住的部分。够不够，要与对手的{rivalAdvantage}相比。',
      },
      line: '{value}',
    },
  },
};
