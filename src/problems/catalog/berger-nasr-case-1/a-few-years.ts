import { defineFamily, type FamilyText } from '../../family.ts';
import { undiscounted } from '../../mistakes/discounting.ts';
import { firstSaleForgotten, promotionForgotten } from '../../mistakes/promotion.ts';
import { nobodyLeaves } from '../../mistakes/retention.ts';
import { powers } from '../../steps/powers.ts';
import { sum } from '../../sum.ts';

export const model = defineFamily({
  output: 'clv',
  digits: 0,
  draw: {
    grossContribution: { from: 200, to: 800, step: 50 },
    promotionCost: { from: 30, to: 90, step: 10 },
    retention: { from: 0.6, to: 0.85, step: 0.05 },
    discount: { from: 0.1, to: 0.2, step: 0.02 },
    years: { from: 2, to: 4, step: 1 },
  },
  fixed: {},
  steps: ({ grossContribution, promotionCost, retention, discount, years }, step) => {
    const factor = step('factor', retention / (1 + discount), 'number', { digits: 4 });
    const salesPowers = powers(factor, years + 1);
    const sales = step('sales', grossContribution * sum(salesPowers), 'money', { numbers: { powers: salesPowers } });
    const half = step('half', Math.sqrt(1 + discount), 'number', { digits: 4 });
    const promotionPowers = powers(factor, years);
    const promotions = step('promotions', (promotionCost / half) * sum(promotionPowers), 'money', {
      numbers: { powers: promotionPowers },
    });
    step('value', sales - promotions, 'money');
  },
  mistakes: {
    firstSaleForgotten,
    lastSaleForgotten: {
      at: 'sales',
      instead: ({ grossContribution, years }, { right, step }) => right - grossContribution * step('factor') ** years,
    },
    promotionAtYearEnd: { at: 'half', instead: ({ discount }) => 1 + discount },
    promotionForgotten,
    nobodyLeaves,
    undiscounted,
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'A portrait each year, an album in between', zh: '一年一张全家福' },
  stem: {
    en: 'A photo studio takes a family’s portrait now and, if the family stays with it, again in each of the next {years}; a sitting contributes {grossContribution}. Half a year before each later sitting the studio sends those who are still customers an album that costs {promotionCost}. Each year {retention} of the families stay; the discount rate is {discount}. What is a family worth, today’s sitting included?',
    zh: '一家照相馆今天给一家人拍全家福，此后{years}里，只要没换别家，每年再拍一次，每次带来利润{grossContribution}。以后每次拍照的半年前，照相馆给仍是客户的家庭寄一本相册，花费{promotionCost}。年保持率{retention}，贴现率{discount}。连同今天这次，这家人的终身价值是多少？',
  },
  steps: {
    factor: {
      name: { en: 'What counts from one year to the next', zh: '每过一年，还剩几成' },
      line: '{retention} ÷ (1 + {discount}) = {value}',
    },
    sales: {
      name: { en: 'All sittings, today’s first', zh: '各次拍照，从今天算起' },
      line: '{grossContribution} × ({powers}) = {value}',
    },
    half: { name: { en: 'Discounting for half a year', zh: '贴现半年' }, line: '(1 + {discount})^0.5 = {value}' },
    promotions: {
      name: { en: 'All albums, the first in half a year', zh: '各本相册，第一本在半年后' },
      line: '{promotionCost} ÷ {half} × ({powers}) = {value}',
    },
    value: { name: { en: 'Sittings less albums', zh: '拍照利润减相册花费' }, line: '{sales} − {promotions} = {value}' },
  },
  mistakes: {
    firstSaleForgotten: {
      says: {
        en: 'Today’s sitting is missing. It takes place now, for everybody and undiscounted, so there is one sitting more than there are albums.',
        zh: '漏了今天这一次。今天人人都拍，也不用贴现，所以拍照比寄相册多一次。',
      },
      line: { en: 'without today’s sitting = {value}', zh: '不计今天这次 = {value}' },
    },
    lastSaleForgotten: {
      says: {
        en: 'The last sitting is missing. With a sitting today and one after each of the {years}, count them again.',
        zh: '漏了最后一次。今天一次，以后{years}每年一次，再数一数共有几次。',
      },
      line: { en: 'without the last sitting = {value}', zh: '不计最后一次 = {value}' },
    },
    promotionAtYearEnd: {
      says: {
        en: 'The albums are discounted for whole years. Each goes out half a year before the sitting it serves: the first is half a year away.',
        zh: '相册按整年贴现了。每本都比所对应的那次拍照早半年：第一本在半年之后。',
      },
      line: '1 + {discount} = {value}',
    },
    promotionForgotten: {
      says: {
        en: 'These are the sittings alone. The albums cost {promotionCost} each and go to all who are still customers; take them off.',
        zh: '只算了拍照的利润。相册每本{promotionCost}，凡仍是客户的都要寄，应当减去。',
      },
    },
  },
};
