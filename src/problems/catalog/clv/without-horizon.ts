import { defineFamily, type FamilyText } from '../../family.ts';
import { undiscounted } from '../../mistakes/discounting.ts';
import { complementOfRetention } from '../../mistakes/retention.ts';
import { beginForEnd, firstMarginTakenAsCertain } from '../../mistakes/timing.ts';
import { cents } from '../../steps/cents.ts';
import { firstMargin, firstMarginWords } from '../../steps/first-margin.ts';

export const model = defineFamily({
  output: 'unlimited',
  digits: 0,
  draw: {
    margin: { from: 200, to: 2000, step: 100 },
    retention: { from: 0.6, to: 0.9, step: 0.05 },
    discount: { from: 0.08, to: 0.16, step: 0.02 },
  },
  fixed: { periods: 10, acquisitionCost: 0, timing: 'end' },
  steps: (values, step) => {
    const { factor, first } = firstMargin(values, step);
    const lost = step('lost', 1 - factor, 'number', { digits: 4 });
    step('value', first / lost, 'money', { numbers: { first: cents(first) } });
  },
  mistakes: { undiscounted, complementOfRetention, beginForEnd, firstMarginTakenAsCertain },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'Lifetime value without a horizon', zh: '不设年限的终身价值' },
  stem: {
    en: 'A customer yields a margin of {margin} a year and stays with a probability of {retention} from one year to the next. The discount rate is {discount}; the first margin comes in a year, if the customer renews. What is the lifetime value without a horizon?',
    zh: '某客户每年带来利润{margin}，年保持率{retention}，贴现率{discount}。第一笔利润在一年后、续约时才有。不设年限，客户终身价值是多少？',
  },
  steps: {
    ...firstMarginWords,
    lost: { name: { en: 'What is lost from year to year', zh: '每过一年，少掉几成' }, line: '1 − {factor} = {value}' },
    value: {
      name: { en: 'All years together, first ÷ lost', zh: '各年合计（首笔÷少掉的几成）' },
      line: '{first} ÷ {lost} = {value}',
    },
  },
};
