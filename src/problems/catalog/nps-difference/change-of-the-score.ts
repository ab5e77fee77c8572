import { defineFamily, type FamilyText } from '../../family.ts';
import { signTurnedRound } from '../../mistakes/ratio.ts';

export const model = defineFamily({
  output: 'difference',
  digits: 1,
  draw: {
    aPromoters: { from: 60, to: 160, step: 5 },
    aPassives: { from: 30, to: 90, step: 5 },
    aDetractors: { from: 20, to: 80, step: 5 },
    bPromoters: { from: 40, to: 120, step: 5 },
    bPassives: { from: 30, to: 90, step: 5 },
    bDetractors: { from: 20, to: 80, step: 5 },
  },
  fixed: {},
  reasonable: ({ aPromoters, aDetractors, bPromoters, bDetractors }) =>
    aPromoters > aDetractors && bPromoters > bDetractors,
  steps: (values, step) => {
    const all = step('all', values.aPromoters + values.aPassives + values.aDetractors, 'people');
    const now = step('now', (100 * (values.aPromoters - values.aDetractors)) / all, 'points', { digits: 2 });
    const others = step('others', values.bPromoters + values.bPassives + values.bDetractors, 'people');
    const before = step('before', (100 * (values.bPromoters - values.bDetractors)) / others, 'points', { digits: 2 });
    step('change', now - before, 'points', { digits: 1 });
  },
  mistakes: {
    signTurnedRound,
    growthInPercent: { at: 'change', instead: (_, { right, step }) => (100 * right) / step('before') },
    promotersCompared: {
      at: 'change',
      instead: ({ aPromoters, bPromoters }, { step }) =>
        (100 * aPromoters) / step('all') - (100 * bPromoters) / step('others'),
    },
    headsCompared: {
      at: 'change',
      instead: ({ aPromoters, aDetractors, bPromoters, bDetractors }) =>
        aPromoters - aDetractors - (bPromoters - bDetractors),
    },
    scoresAdded: { at: 'change', instead: (_, { step }) => step('now') + step('before') },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'Change of the net promoter score', zh: '净推荐值变了多少' },
  stem: {
    en: 'A vineyard asks visitors whether they would recommend it. This year it counts {aPromotersNumber} promoters, {aPassivesNumber} passives and {aDetractorsNumber} detractors; last year it was {bPromotersNumber}, {bPassivesNumber} and {bDetractorsNumber}. How much higher is this year’s net promoter score than last year’s (negative if it is lower)?',
    zh: '一家酒庄问参观者是否愿意推荐。今年推荐者{aPromotersNumber}人，中立者{aPassivesNumber}人，贬损者{aDetractorsNumber}人；去年依次是{bPromotersNumber}人、{bPassivesNumber}人、{bDetractorsNumber}人。今年的净推荐值比去年高多少（低则为负）？',
  },
  steps: {
    all: {
      name: { en: 'Answers this year', zh: '今年答卷' },
      line: '{aPromoters} + {aPassives} + {aDetractors} = {value}',
    },
    now: {
      name: { en: 'Score this year', zh: '今年的净推荐值' },
      line: '100 × ({aPromoters} − {aDetractors}) ÷ {all} = {value}',
    },
    others: {
      name: { en: 'Answers last year', zh: '去年答卷' },
      line: '{bPromoters} + {bPassives} + {bDetractors} = {value}',
    },
    before: {
      name: { en: 'Score last year', zh: '去年的净推荐值' },
      line: '100 × ({bPromoters} − {bDetractors}) ÷ {others} = {value}',
    },
    change: { name: { en: 'This year less last year', zh: '今年减去年' }, line: '{now} − {before} = {value}' },
  },
  mistakes: {
    growthInPercent: {
      says: {
        en: 'This is growth in per cent of last year’s score. A net promoter score can be 0 or negative, so changes of it are given in points.',
        zh: '这是相对去年的增长率。净推荐值可以是0或负数，所以变动只用分数说。',
      },
      line: '100 × ({now} − {before}) ÷ {before} = {value}',
    },
    promotersCompared: {
      says: {
        en: 'Only the shares of promoters are compared. The detractors belong to both scores; take them off in each year first.',
        zh: '只比了推荐者的比例。两年的得分都要先减去贬损者。',
      },
      line: { en: 'share of promoters, this year less last year = {value}', zh: '推荐者比例，今年减去年 = {value}' },
    },
    headsCompared: {
      says: {
        en: 'People are compared, not scores. The two surveys have different numbers of answers; divide each by its own.',
        zh: '比的是人数，不是得分。两次答卷数不同，要各除以自己的总数。',
      },
      line: '({aPromoters} − {aDetractors}) − ({bPromoters} − {bDetractors}) = {value}',
    },
    scoresAdded: {
      says: {
        en: 'The two scores are added. A change is this year’s score less last year’s.',
        zh: '把两年的得分相加了。变动是今年减去年。',
      },
      line: '{now} + {before} = {value}',
    },
  },
};
