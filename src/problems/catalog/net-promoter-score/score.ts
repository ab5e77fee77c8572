import { defineFamily, type FamilyText } from '../../family.ts';

export const model = defineFamily({
  output: 'nps',
  digits: 1,
  draw: {
    promoters: { from: 40, to: 150, step: 5 },
    passives: { from: 30, to: 120, step: 5 },
    detractors: { from: 20, to: 110, step: 5 },
  },
  fixed: { confidence: 'ninetyFive' },
  steps: ({ promoters, passives, detractors }, step) => {
    const answers = step('answers', promoters + passives + detractors, 'people');
    const net = step('net', promoters - detractors, 'people');
    step('score', (100 * net) / answers, 'points', { digits: 1 });
  },
  mistakes: {
    passivesLeftOut: { at: 'answers', instead: ({ promoters, detractors }) => promoters + detractors },
    passivesCounted: {
      at: 'net',
      instead: ({ promoters, passives, detractors }) => promoters + passives - detractors,
    },
    detractorsForgotten: { at: 'net', instead: ({ promoters }) => promoters },
    passivesAsDetractors: {
      at: 'net',
      instead: ({ promoters, passives, detractors }) => promoters - passives - detractors,
    },
    countsNotShares: { at: 'score', instead: (_, { step }) => step('net') },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'Net promoter score from the answers', zh: '由答卷算净推荐值' },
  stem: {
    en: 'Asked whether they would recommend a hotel, {promoters} gave 9 or 10, {passives} gave 7 or 8 and {detractors} gave 0 to 6. What is the net promoter score?',
    zh: '问客人是否愿意推荐这家酒店：打9～10分的有{promoters}，7～8分的有{passives}，0～6分的有{detractors}。净推荐值是多少？',
  },
  steps: {
    answers: { name: { en: 'All answers', zh: '答卷总数' }, line: '{promoters} + {passives} + {detractors} = {value}' },
    net: {
      name: { en: 'Promoters less detractors', zh: '推荐者减贬损者' },
      line: '{promoters} − {detractors} = {value}',
    },
    score: { name: { en: 'Net promoter score', zh: '净推荐值' }, line: '100 × {net} ÷ {answers} = {value}' },
  },
  mistakes: {
    passivesLeftOut: {
      says: {
        en: 'The passives are left out of the base, which makes every score look stronger. They cancel out above the line, not below it: divide by all {answers}.',
        zh: '分母漏掉了中立者，得分因此被夸大。中立者只在分子里抵消，分母要用全部{answers}。',
      },
      line: '{promoters} + {detractors} = {value}',
    },
    passivesCounted: {
      says: {
        en: 'The passives are counted as promoters. A 7 or 8 adds nothing: take the detractors from those who gave 9 or 10.',
        zh: '把中立者算作推荐者了。7～8分不加分，只用9～10分的人数减去贬损者。',
      },
      line: '{promoters} + {passives} − {detractors} = {value}',
    },
    passivesAsDetractors: {
      says: {
        en: 'The passives are counted as detractors. A 7 or 8 takes nothing away; only answers from 0 to 6 do.',
        zh: '把中立者算作贬损者了。7～8分不扣分，扣分的只有0～6分。',
      },
      line: '{promoters} − {passives} − {detractors} = {value}',
    },
    detractorsForgotten: {
      says: {
        en: 'This is the share of promoters. A net score takes off those who would advise against the hotel: {detractors}.',
        zh: '这是推荐者的占比。“净”是指要减去不愿推荐的{detractors}。',
      },
      line: '{value}',
    },
    countsNotShares: {
      says: {
        en: 'This is a number of people, not a score. Divide by all {answers}, or two surveys of different size cannot be compared.',
        zh: '这是人数，不是得分。还要除以全部{answers}，否则人数不等的两次调查无法比较。',
      },
      line: '{promoters} − {detractors} = {value}',
    },
  },
};
