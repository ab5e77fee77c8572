import { defineFamily, type FamilyText } from '../../family.ts';
import { firstOrderForgotten } from '../../mistakes/acquisition.ts';

export const model = defineFamily({
  output: 'breakEvenRate',
  digits: 2,
  draw: {
    initialMargin: { from: 20, to: 160, step: 20 },
    clv: { from: 200, to: 1200, step: 50 },
    costPerProspect: { from: 3, to: 18, step: 1 },
  },
  fixed: { acquisitionRate: 0.02 },
  steps: ({ initialMargin, clv, costPerProspect }, step) => {
    const customer = step('customer', initialMargin + clv, 'money');
    step('share', costPerProspect / customer, 'share', { digits: 2 });
  },
  mistakes: {
    firstOrderForgotten,
    firstSaleAlone: { at: 'customer', instead: ({ initialMargin }) => initialMargin },
    costAddedBelow: {
      at: 'share',
      instead: ({ costPerProspect }, { step }) => costPerProspect / (step('customer') + costPerProspect),
    },
    costTakenOffBelow: {
      at: 'share',
      instead: ({ costPerProspect }, { step }) => costPerProspect / (step('customer') - costPerProspect),
    },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'How many tasters must become customers', zh: '试饮的人里，几成要成为客户' },
  stem: {
    en: 'A tea garden hands out tasting boxes to visitors, {costPerProspect} a box. A visitor who becomes a customer brings a margin of {initialMargin} with the first order, and later orders worth {clv} today. What share of the visitors must become customers, at the least, for the boxes to pay for themselves?',
    zh: '一家茶园给来参观的人送试饮装，每份成本{costPerProspect}。成为客户的人，首单带来利润{initialMargin}，以后各单折到今天值{clv}。至少要有百分之几的参观者成为客户，这批试饮装才不亏？',
  },
  steps: {
    customer: {
      name: { en: 'Value of one customer', zh: '一位客户的价值' },
      line: '{initialMargin} + {clv} = {value}',
    },
    share: {
      name: { en: 'Share at which the boxes are paid for', zh: '盈亏平衡的比例' },
      line: '{costPerProspect} ÷ {customer} = {value}',
    },
  },
  mistakes: {
    firstSaleAlone: {
      says: {
        en: 'This asks the first order to pay for everything, which is how a transaction is judged. Whoever stays brings another {clv} later.',
        zh: '这是要求首单就把钱赚回来，是一次性交易的算法。留下的人以后还会带来{clv}。',
      },
      line: { en: 'the first order alone = {value}', zh: '只算首单 = {value}' },
    },
    costAddedBelow: {
      says: {
        en: 'The cost of a box is added below the line. At the break-even share × value = cost; there is no more to it.',
        zh: '分母里多加了一份试饮装的成本。保本时，比例×价值=成本，别的都不用加。',
      },
      line: '{costPerProspect} ÷ ({customer} + {costPerProspect}) = {value}',
    },
    costTakenOffBelow: {
      says: {
        en: 'The cost of a box is taken off the value and then set against it once more. It may be counted once: share × value = cost.',
        zh: '成本先从价值里减掉，又在分子里算了一次。只能算一次：比例×价值=成本。',
      },
      line: '{costPerProspect} ÷ ({customer} − {costPerProspect}) = {value}',
    },
  },
};
