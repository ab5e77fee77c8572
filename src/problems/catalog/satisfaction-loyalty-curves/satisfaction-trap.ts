import { defineFamily, type FamilyText } from '../../family.ts';

export const model = defineFamily({
  output: 'trap',
  digits: 1,
  draw: {
    basicFulfilment: { from: 0.4, to: 0.95, step: 0.05 },
    latentFulfilment: { from: 0.1, to: 0.9, step: 0.05 },
  },
  fixed: { satisfaction: 4, competition: 'fierce' },
  steps: ({ basicFulfilment, latentFulfilment }, step) => {
    const lift = step('lift', 1 + latentFulfilment, 'number');
    const basics = step('basics', 50 * basicFulfilment, 'number', { digits: 1 });
    step('loyal', basics * lift, 'number', { digits: 1 });
  },
  mistakes: {
    latentForgotten: { at: 'loyal', instead: (_, { step }) => step('basics') },
    basicsTakenAsMet: { at: 'basics', instead: () => 50 },
    halvesAdded: {
      at: 'loyal',
      instead: ({ latentFulfilment }, { step }) => step('basics') + 50 * latentFulfilment,
    },
    oneForgotten: { at: 'lift', instead: ({ latentFulfilment }) => latentFulfilment },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'Loyalty in the satisfaction trap', zh: '满意陷阱里的忠诚' },
  stem: {
    en: 'A food delivery service meets {basicFulfilment} of what its customers take for granted (warm, complete, on time) and {latentFulfilment} of what they would never have asked for. A teaching model of the satisfaction trap says: loyalty = 50 × basics × (1 + latent), 0 to 100. How loyal are they?',
    zh: '某外卖平台，客户认为理所当然的（热、齐、准时）做到了{basicFulfilment}，客户没想到要提的做到了{latentFulfilment}。满意陷阱的教学模型为：忠诚=50×基本期望满足程度×(1+潜在期望满足程度)，取值0～100。忠诚是多少？',
  },
  steps: {
    lift: {
      name: { en: 'What latent wishes multiply by', zh: '潜在期望带来的倍数' },
      line: '1 + {latentFulfilment} = {value}',
    },
    basics: {
      name: { en: 'Loyalty from basics alone', zh: '只靠基本期望的忠诚' },
      line: '50 × {basicFulfilment} = {value}',
    },
    loyal: { name: { en: 'Loyalty', zh: '忠诚' }, line: '{basics} × {lift} = {value}' },
  },
  mistakes: {
    latentForgotten: {
      says: {
        en: 'Only the basics are counted; by themselves they stall at 50. The wishes nobody voiced, met by {latentFulfilment}, lift loyalty further.',
        zh: '只算了基本期望，单靠它最多到50。没说出口的期望做到了{latentFulfilment}，还能往上抬。',
      },
      line: '{value}',
    },
    basicsTakenAsMet: {
      says: {
        en: 'The basics are taken as fully met. Only {basicFulfilment} of them are, and what is missing there cannot be made up for by surprises.',
        zh: '把基本期望当成全做到了。其实只做到{basicFulfilment}，这里欠下的，惊喜补不回来。',
      },
      line: '50 × 100% = {value}',
    },
    halvesAdded: {
      says: {
        en: 'Basics and surprises are added like two halves, so that the one could replace the other. In the trap the surprise multiplies what the basics have built.',
        zh: '把基本和潜在当成两个一半相加，好像可以互相代替。在陷阱里，潜在期望是在基本之上相乘。',
      },
      line: '{basics} + 50 × {latentFulfilment} = {value}',
    },
    oneForgotten: {
      says: {
        en: 'The 1 in the bracket is missing. Without it a firm that surprises nobody would have a loyalty of 0, however well the basics work.',
        zh: '括号里漏了1。漏了它，没有惊喜的企业，基本做得再好忠诚也是0。',
      },
      line: '{value}',
    },
  },
};
