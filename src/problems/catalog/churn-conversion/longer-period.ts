import { defineFamily, type FamilyText } from '../../family.ts';

const times: Readonly<Record<string, number>> = { monthToYear: 12, monthToQuarter: 3, quarterToYear: 4 };

export const model = defineFamily({
  output: 'converted',
  digits: 1,
  draw: {
    churn: { from: 0.02, to: 0.1, step: 0.001 },
    conversion: { oneOf: ['monthToYear', 'monthToQuarter', 'quarterToYear'] },
  },
  fixed: {},
  steps: ({ churn, conversion }, step) => {
    const n = times[conversion] ?? 1;
    const kept = step('kept', 1 - churn, 'share');
    const still = step('still', kept ** n, 'share', { digits: 2, numbers: { n } });
    step('lost', 1 - still, 'share', { digits: 2, numbers: { n } });
  },
  mistakes: {
    churnTimesPeriods: { at: 'lost', instead: ({ churn, conversion }) => churn * (times[conversion] ?? 1) },
    keptForLost: { at: 'lost', instead: (_, { step }) => step('still') },
    multipliedOnceTooFew: {
      at: 'still',
      instead: ({ conversion }, { step }) => step('kept') ** ((times[conversion] ?? 1) - 1),
    },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'Churn over a longer period', zh: '换成较长周期的流失率' },
  stem: {
    en: 'A service loses {churn} of its customers in every period. Converted to the longer period ({conversion}), how high is the churn rate?',
    zh: '某项服务每期流失{churn}的客户。换成较长的周期（{conversion}），流失率是多少？',
  },
  steps: {
    kept: { name: { en: 'Kept in one period', zh: '一期留下' }, line: '1 − {churn} = {value}' },
    still: {
      name: { en: 'Kept through {n} periods', zh: '{n}期之后仍在' },
      line: { en: '{kept} to the power of {n} = {value}', zh: '{kept}的{n}次方 = {value}' },
    },
    lost: { name: { en: 'Lost in {n} periods', zh: '{n}期一共流失' }, line: '1 − {still} = {value}' },
  },
  mistakes: {
    churnTimesPeriods: {
      says: {
        en: 'This multiplies the churn by the number of periods. Who has left cannot leave again: multiply what is kept, {kept}, by itself, and take it from 1 at the end.',
        zh: '这是用流失率乘期数。走掉的人不会再走一次：应当把留下的{kept}连乘，最后再用1去减。',
      },
      line: '{n} × {churn} = {value}',
    },
    keptForLost: {
      says: {
        en: 'This is the share that is still there. Those who have left are the rest: take it from 1.',
        zh: '这是仍在的比例。流失的是其余的人，再用1去减。',
      },
      line: { en: 'what is kept = {value}', zh: '留下的 = {value}' },
    },
    multipliedOnceTooFew: {
      says: {
        en: 'This is one period too few. Customers can leave in each of the periods, the first included.',
        zh: '少算了一期。每一期都有人离开，第一期也算。',
      },
      line: { en: '{kept} once too few = {value}', zh: '{kept}少乘一次 = {value}' },
    },
  },
};
