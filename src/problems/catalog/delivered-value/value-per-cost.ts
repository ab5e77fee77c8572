import { defineFamily, type FamilyText } from '../../family.ts';
import { onlyThePricePaid } from '../../mistakes/delivered-value.ts';
import { costTakenOffFirst, ratioUpsideDown } from '../../mistakes/ratio.ts';
import { offerTotals, offerTotalsWords, otherOffer } from '../../steps/delivered-value.ts';

export const model = defineFamily({
  output: 'aRatio',
  digits: 2,
  draw: {
    aProduct: { from: 300, to: 600, step: 20 },
    aPersonnel: { from: 60, to: 160, step: 20 },
    aMoney: { from: 260, to: 480, step: 20 },
    aTime: { from: 40, to: 120, step: 10 },
  },
  fixed: {
    aService: 60,
    aImage: 40,
    aEnergy: 20,
    aPsychic: 40,
    ...otherOffer,
  },
  steps: (values, step) => {
    const { value, cost } = offerTotals(values, step);
    step('ratio', value / cost, 'number', { digits: 3 });
  },
  mistakes: {
    ratioUpsideDown,
    onlyThePricePaid,
    differenceForRatio: { at: 'ratio', instead: (_, { step }) => step('totalValue') - step('totalCost') },
    costTakenOffFirst,
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'Value per yuan of cost', zh: '价值与成本之比' },
  stem: {
    en: 'Mr Lin can take his guests to a boat restaurant. He values the dinner at {aProduct}, the service at {aService}, the hostess’s welcome at {aPersonnel} and the name of the house at {aImage}. The bill is {aMoney}; the way there costs him time worth {aTime}, the stairs {aEnergy}, and not knowing whether the boat sails {aPsychic}. What is the ratio of total value to total cost?',
    zh: '林先生打算请客人去船上餐厅吃饭。他估计菜品值{aProduct}，服务值{aService}，老板娘的招呼值{aPersonnel}，招牌值{aImage}；饭钱{aMoney}，路上的时间折合{aTime}，上下船的体力折合{aEnergy}，不知开不开船的担心折合{aPsychic}。总价值与总成本之比是多少？',
  },
  steps: {
    ...offerTotalsWords,
    ratio: { name: { en: 'Value over cost', zh: '总价值÷总成本' }, line: '{totalValue} ÷ {totalCost} = {value}' },
  },
  mistakes: {
    differenceForRatio: {
      says: {
        en: 'This is the delivered value, a difference in yuan. A ratio has no unit: divide the total value by the total cost.',
        zh: '这是让渡价值，是以元计的差额。比没有单位：用总价值除以总成本。',
      },
      line: '{totalValue} − {totalCost} = {value}',
    },
  },
};
