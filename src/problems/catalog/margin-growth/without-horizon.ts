import { defineFamily, type FamilyText } from '../../family.ts';
import { undiscounted } from '../../mistakes/discounting.ts';
import { complementOfRetention } from '../../mistakes/retention.ts';

export const model = defineFamily({
  output: 'clv',
  digits: 0,
  draw: {
    margin: { from: 400, to: 3000, step: 100 },
    retention: { from: 0.6, to: 0.85, step: 0.05 },
    growth: { from: 0.02, to: 0.08, step: 0.01 },
    discount: { from: 0.08, to: 0.14, step: 0.02 },
  },
  fixed: { convention: 'book' },
  steps: ({ margin, retention, growth, discount, convention }, step) => {
    const first = step('first', margin * retention * (convention === 'grownOnce' ? 1 + growth : 1), 'money');
    const grown = step('grown', retention * (1 + growth), 'number', { digits: 4 });
    const below = step('below', 1 + discount - grown, 'number', { digits: 4 });
    step('value', first / below, 'money');
  },
  mistakes: {
    growthForgotten: { given: () => ({ growth: 0 }) },
    growthAddedToRetention: { at: 'grown', instead: ({ retention, growth }) => retention + growth },
    growthInDiscountToo: {
      at: 'below',
      instead: ({ discount, growth }, { step }) => 1 + discount - growth - step('grown'),
    },
    firstMarginNotThinned: { at: 'first', instead: ({ margin }) => margin },
    complementOfRetention,
    undiscounted,
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'A client who asks for more each year', zh: '逐年加单的客户' },
  stem: {
    en: 'A bookkeeping office is paid at the end of each year by the clients who renew; {retention} of them do so every year. A client brings a margin of {margin} the first time, and because clients hand over more work as they come to trust the office, {growth} more every year after. The discount rate is {discount}. What is the lifetime value of a new client, without a horizon?',
    zh: '一家代理记账公司每年年末向续约的客户收费，年续约率{retention}。客户第一次付费时带来利润{margin}，此后越来越信任，交办的事越来越多，利润每年增长{growth}。贴现率{discount}。不设年限，一位新客户的终身价值是多少？',
  },
  steps: {
    first: {
      name: { en: 'First margin, from those who renew', zh: '第一笔利润，续约才有' },
      line: '{margin} × {retention} = {value}',
    },
    grown: {
      name: { en: 'Kept and grown, from one year to the next', zh: '每过一年，留下并增长后是原来的几倍' },
      line: '{retention} × (1 + {growth}) = {value}',
    },
    below: { name: { en: 'Below the line', zh: '分母' }, line: '1 + {discount} − {grown} = {value}' },
    value: { name: { en: 'Lifetime value', zh: '终身价值' }, line: '{first} ÷ {below} = {value}' },
  },
  mistakes: {
    growthForgotten: {
      says: {
        en: 'This is the value with a margin that stays the same. What is kept, {retention}, also grows by {growth} every year.',
        zh: '这是利润不变时的价值。留下的{retention}每年还要增长{growth}。',
      },
    },
    growthAddedToRetention: {
      says: {
        en: 'The growth is added to the retention rate. Only those who stay can grow: multiply {retention} by 1 + {growth}.',
        zh: '把增长率加到了续约率上。留下的人才谈得上增长，应当用{retention}乘以1 + {growth}。',
      },
      line: '{retention} + {growth} = {value}',
    },
    growthInDiscountToo: {
      says: {
        en: 'The growth is taken off the discount rate although it is in the retained margin already. It may be counted once.',
        zh: '增长已经算进留下的利润里了，又从贴现率里减了一次。只能算一次。',
      },
      line: '1 + {discount} − {growth} − {grown} = {value}',
    },
    firstMarginNotThinned: {
      says: {
        en: 'The first margin is counted in full. It too is paid only by those who renew at the end of the first year.',
        zh: '第一笔利润按全数计了。它也要在第一年年末、续约之后才有。',
      },
      line: { en: 'the whole first margin = {value}', zh: '第一笔利润全数 = {value}' },
    },
  },
};
