import { defineFamily, type FamilyText } from '../../family.ts';
import { firstSaleForgotten, promotionForgotten } from '../../mistakes/promotion.ts';
import { nobodyLeaves } from '../../mistakes/retention.ts';
import { powers } from '../../steps/powers.ts';
import { sum } from '../../sum.ts';

export const model = defineFamily({
  output: 'clv',
  digits: 1,
  draw: {
    salesPerYear: { oneOf: [2, 3, 4] },
    grossContribution: { from: 80, to: 300, step: 10 },
    promotionCost: { from: 10, to: 40, step: 5 },
    retention: { from: 0.7, to: 0.9, step: 0.05 },
    discount: { from: 0.1, to: 0.24, step: 0.02 },
  },
  fixed: { rhythm: 'frequent', cycleYears: 3, years: 1 },
  steps: ({ salesPerYear, grossContribution, promotionCost, retention, discount }, step) => {
    const p = salesPerYear;
    const factor = step('factor', retention / (1 + discount) ** (1 / p), 'number', { digits: 4, numbers: { p } });
    const salesPowers = powers(factor, p + 1);
    const sales = step('sales', grossContribution * sum(salesPowers), 'money', { numbers: { powers: salesPowers } });
    const half = step('half', (1 + discount) ** (0.5 / p), 'number', { digits: 4, numbers: { p } });
    const promotionPowers = powers(factor, p);
    const promotions = step('promotions', (promotionCost / half) * sum(promotionPowers), 'money', {
      numbers: { powers: promotionPowers },
    });
    step('value', sales - promotions, 'money');
  },
  mistakes: {
    wholeYearForEverySale: { at: 'factor', instead: ({ retention, discount }) => retention / (1 + discount) },
    readAsYearlyRetention: {
      given: ({ retention, salesPerYear }) => ({ retention: retention ** (1 / salesPerYear) }),
    },
    firstSaleForgotten,
    promotionForgotten,
    nobodyLeaves,
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'Contact lenses, several times a year', zh: '一年买几次隐形眼镜' },
  stem: {
    en: 'An optician sells a customer contact lenses now and {salesPerYearNumber} more times within the year, at equal intervals, the last time at its end. Each sale contributes {grossContribution}; from one sale to the next {retention} of the customers stay. Half-way to every later sale all who are still customers get a reminder that costs {promotionCost}. The discount rate is {discount} a year. What is a customer worth over one year?',
    zh: '一家眼镜店现在卖给一位客户隐形眼镜，此后一年里按相等的间隔再卖{salesPerYearNumber}次，最后一次在年底。每次带来利润{grossContribution}，两次之间{retention}的客户留下。每次再买之前，在间隔的中点，给仍是客户的人寄一次提醒，花{promotionCost}。年贴现率{discount}。就一年而言，一位客户值多少？',
  },
  steps: {
    factor: {
      name: { en: 'What counts from one sale to the next', zh: '后一次是前一次的几成' },
      line: '{retention} ÷ (1 + {discount})^(1/{p}) = {value}',
    },
    sales: {
      name: { en: 'All sales, the first now', zh: '各次成交，从现在算起' },
      line: '{grossContribution} × ({powers}) = {value}',
    },
    half: {
      name: { en: 'Discounting for half a sale period', zh: '贴现半个间隔' },
      line: '(1 + {discount})^(0.5/{p}) = {value}',
    },
    promotions: {
      name: { en: 'All reminders', zh: '各次提醒' },
      line: '{promotionCost} ÷ {half} × ({powers}) = {value}',
    },
    value: { name: { en: 'Sales less reminders', zh: '成交利润减提醒花费' }, line: '{sales} − {promotions} = {value}' },
  },
  mistakes: {
    nobodyLeaves: {
      says: {
        en: 'This is what you get if nobody leaves. From one sale to the next only {retention} stay.',
        zh: '假定没有人离开，就会得到这个数。从这次成交到下次，留下的只有{retention}。',
      },
    },
    wholeYearForEverySale: {
      says: {
        en: 'A whole year is discounted from one sale to the next. Only a part of a year lies between them: with {salesPerYearNumber} sales a year, take 1 + {discount} to the power of 1/{salesPerYearNumber}.',
        zh: '两次成交之间贴现了一整年。其间只隔了一年的一部分，一年{salesPerYearNumber}次，应当取1 + {discount}的1/{salesPerYearNumber}次方。',
      },
      line: '{retention} ÷ (1 + {discount}) = {value}',
    },
    readAsYearlyRetention: {
      says: {
        en: 'The retention is read as a yearly rate and spread over the sales. The {retention} already belong to the time from one sale to the next.',
        zh: '把保持率当成年率，又摊到各次成交上了。{retention}本来就是两次成交之间的。',
      },
    },
  },
};
