import { defineFamily, type FamilyText } from '../../family.ts';

export const model = defineFamily({
  output: 'retention',
  digits: 1,
  draw: {
    startCustomers: { from: 400, to: 2400, step: 50 },
    endCustomers: { from: 400, to: 2600, step: 10 },
    newCustomers: { from: 60, to: 600, step: 10 },
  },
  fixed: { months: 12 },
  reasonable: ({ startCustomers, endCustomers, newCustomers }) => {
    const retention = (endCustomers - newCustomers) / startCustomers;
    return retention > 0.55 && retention < 0.95 && endCustomers !== startCustomers;
  },
  steps: ({ startCustomers, endCustomers, newCustomers }, step) => {
    const kept = step('kept', endCustomers - newCustomers, 'people');
    step('rate', kept / startCustomers, 'share');
  },
  mistakes: {
    newcomersCounted: { at: 'kept', instead: ({ endCustomers }) => endCustomers },
    endAsBase: { at: 'rate', instead: ({ endCustomers }, { step }) => step('kept') / endCustomers },
    averageAsBase: {
      at: 'rate',
      instead: ({ startCustomers, endCustomers }, { step }) => (2 * step('kept')) / (startCustomers + endCustomers),
    },
    churnForRetention: { at: 'rate', instead: (_, { right }) => 1 - right },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'Library cards, January to December', zh: '年初到年末的借书证' },
  stem: {
    en: 'A private library had {startCustomersNumber} cardholders in January and {endCustomersNumber} in December. Of those in December {newCustomersNumber} joined during the year. What was the retention rate?',
    zh: '一家民办图书馆年初有持证读者{startCustomersNumber}人，年末有{endCustomersNumber}人，其中{newCustomersNumber}人是当年新办的。保持率是多少？',
  },
  steps: {
    kept: {
      name: { en: 'There in January and still there', zh: '年初的读者中仍在的' },
      line: '{endCustomers} − {newCustomers} = {value}',
    },
    rate: { name: { en: 'Retention rate', zh: '保持率' }, line: '{kept} ÷ {startCustomers} = {value}' },
  },
  mistakes: {
    newcomersCounted: {
      says: {
        en: 'The newcomers are counted among those who stayed. They could not be kept, for they were not there in January; take them off first.',
        zh: '把新读者也算成留下的了。他们年初还不在，谈不上保持，要先减掉。',
      },
      line: { en: 'all in December = {value}', zh: '年末全部 = {value}' },
    },
    endAsBase: {
      says: {
        en: 'This is divided by the count in December. The question is how many of those in January are still there: divide by {startCustomers}.',
        zh: '这是除以年末的人数。问的是年初的人里还有多少在，要除以{startCustomers}。',
      },
      line: '{kept} ÷ {endCustomers} = {value}',
    },
    averageAsBase: {
      says: {
        en: 'This is divided by the average of both counts. Retention follows one group, those who were there in January.',
        zh: '这是除以年初与年末的平均。保持率跟踪的是同一批人，即年初在册的人。',
      },
      line: '{kept} ÷ (({startCustomers} + {endCustomers}) ÷ 2) = {value}',
    },
    churnForRetention: {
      says: {
        en: 'This is the share that has left. Retention is the share that has stayed.',
        zh: '这是流失的比例。保持率是留下的比例。',
      },
      line: '1 − {kept} ÷ {startCustomers} = {value}',
    },
  },
};
