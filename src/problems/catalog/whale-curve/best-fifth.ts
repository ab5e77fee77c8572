import { defineFamily, type FamilyText } from '../../family.ts';
import { sum } from '../../sum.ts';

/** A fifth of ten customers. */
const best = 2;
const descending = (list: readonly number[]): readonly number[] => [...list].sort((a, b) => b - a);

export const model = defineFamily({
  output: 'topFifth',
  digits: 1,
  draw: {
    profits: { length: { from: 10, to: 10, step: 1 }, of: { from: -2000, to: 5000, step: 100 } },
  },
  fixed: {},
  reasonable: ({ profits }) => {
    const total = sum(profits);
    const share = sum(descending(profits).slice(0, best)) / total;
    return total > 0 && share > 0.6 && share < 1.6;
  },
  steps: ({ profits }, step) => {
    const total = step('total', sum(profits), 'money', { numbers: { profits } });
    const ranked = descending(profits).slice(0, best);
    const top = step('top', sum(ranked), 'money', { numbers: { ranked } });
    step('share', top / total, 'share');
  },
  mistakes: {
    lossMakersLeftOut: { at: 'total', instead: ({ profits }) => sum(profits.filter((profit) => profit > 0)) },
    lossesAsProfits: { at: 'total', instead: ({ profits }) => sum(profits.map(Math.abs)) },
    takenAsListed: { at: 'top', instead: ({ profits }) => sum(profits.slice(0, best)) },
    setAgainstTheOthers: { at: 'share', instead: (_, { step }) => step('top') / (step('total') - step('top')) },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'The best fifth, losses included', zh: '最好的两成，连亏损一起算' },
  stem: {
    en: 'A courier firm knows what each of its ten business customers leaves after the cost of serving them: {profits}. What share of the total profit do the best 20% of the customers bring?',
    zh: '一家快递公司算出了十位企业客户扣除服务成本后的利润，分别是{profits}。最好的20%客户带来总利润的百分之几？',
  },
  steps: {
    total: { name: { en: 'Total profit, losses included', zh: '总利润，连亏损一起' }, line: '{profits} = {value}' },
    top: { name: { en: 'The best two', zh: '最好的两位' }, line: '{ranked} = {value}' },
    share: { name: { en: 'Their share', zh: '所占份额' }, line: '{top} ÷ {total} = {value}' },
  },
  mistakes: {
    lossMakersLeftOut: {
      says: {
        en: 'The customers at a loss are missing in the total. They are customers too: what they cost is paid from what the others bring.',
        zh: '合计里漏了亏钱的客户。他们也是客户，亏掉的钱要由别的客户来补。',
      },
      line: { en: 'profits only = {value}', zh: '只加盈利的 = {value}' },
    },
    lossesAsProfits: {
      says: {
        en: 'The minus signs were overlooked, and losses were added as profits. The total is smaller than that.',
        zh: '漏看了负号，把亏损也当利润加上了。总利润没有这么多。',
      },
      line: { en: 'all without their signs = {value}', zh: '不看正负全部相加 = {value}' },
    },
    takenAsListed: {
      says: {
        en: 'These are the first two of the list as it stands. Sort by profit first, then take the best.',
        zh: '这是照原样取名单上的头两位。先按利润由高到低排好，再取最好的两位。',
      },
      line: { en: 'the first two of the list = {value}', zh: '名单上的头两位 = {value}' },
    },
    setAgainstTheOthers: {
      says: {
        en: 'This sets the best against the other eight. A share is taken of the whole, the best included.',
        zh: '这是与其余八位相比。份额要以总利润为底，其中也包括最好的两位。',
      },
      line: '{top} ÷ ({total} − {top}) = {value}',
    },
  },
};
