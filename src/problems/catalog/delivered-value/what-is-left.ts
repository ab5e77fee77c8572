import { defineFamily, type FamilyText } from '../../family.ts';
import { onlyThePricePaid, onlyTheProduct } from '../../mistakes/delivered-value.ts';
import { offerTotals, offerTotalsWords, otherOffer } from '../../steps/delivered-value.ts';

export const model = defineFamily({
  output: 'aDelivered',
  digits: 0,
  draw: {
    aProduct: { from: 400, to: 700, step: 20 },
    aService: { from: 60, to: 160, step: 10 },
    aPersonnel: { from: 30, to: 90, step: 10 },
    aImage: { from: 40, to: 140, step: 10 },
    aMoney: { from: 300, to: 560, step: 20 },
    aTime: { from: 20, to: 80, step: 10 },
    aEnergy: { from: 10, to: 50, step: 10 },
    aPsychic: { from: 10, to: 60, step: 10 },
  },
  fixed: otherOffer,
  steps: (values, step) => {
    const { value, cost } = offerTotals(values, step);
    step('delivered', value - cost, 'money');
  },
  mistakes: {
    onlyThePricePaid,
    onlyTheProduct,
    costForgotten: { at: 'delivered', instead: (_, { step }) => step('totalValue') },
    costAdded: { at: 'delivered', instead: (_, { step }) => step('totalValue') + step('totalCost') },
    ratioForDifference: { at: 'delivered', instead: (_, { step }) => step('totalValue') / step('totalCost') },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'What an offer leaves the buyer', zh: '顾客让渡价值' },
  stem: {
    en: 'Ms Zhao considers a second-hand bicycle from a repair shop. The bicycle is worth {aProduct} to her, the free servicing {aService}, the advice of the staff {aPersonnel}, the good name of the shop {aImage}. It costs {aMoney}; the trip takes time worth {aTime} to her, effort worth {aEnergy}, and she would pay {aPsychic} to be spared the worry. What is the delivered value?',
    zh: '赵女士想在修车铺买一辆二手自行车。车对她值{aProduct}，免费保养值{aService}，店员的指点值{aPersonnel}，铺子的口碑值{aImage}；车价{aMoney}，跑一趟的时间折合{aTime}，体力折合{aEnergy}，担心买错折合{aPsychic}。顾客让渡价值是多少？',
  },
  steps: {
    ...offerTotalsWords,
    delivered: { name: { en: 'Delivered value', zh: '顾客让渡价值' }, line: '{totalValue} − {totalCost} = {value}' },
  },
  mistakes: {
    costForgotten: {
      says: {
        en: 'This is what she gets. What is delivered to her is what remains when everything she gives up is taken off.',
        zh: '这是她得到的总价值。让渡价值是再减去她付出的一切之后剩下的。',
      },
      line: '{value}',
    },
    costAdded: {
      says: {
        en: 'Value and cost are added. The one is what she gets, the other what she gives; take the second from the first.',
        zh: '把价值和成本加在一起了。一个是得，一个是失，应当用得减去失。',
      },
      line: '{totalValue} + {totalCost} = {value}',
    },
    ratioForDifference: {
      says: {
        en: 'This is value per cost, another rule that may rank offers otherwise. Delivered value is the difference, in yuan.',
        zh: '这是价值与成本之比，是另一条规则，排出的次序可能不同。让渡价值是两者之差，单位是元。',
      },
      line: '{totalValue} ÷ {totalCost} = {value}',
    },
  },
};
