import { descending } from '../../descending.ts';
import { defineFamily, type FamilyText } from '../../family.ts';
import { lossesAsProfits, lossMakersLeftOut } from '../../mistakes/losses.ts';
import { setAgainstTheOthers, takenAsListed } from '../../mistakes/ranking.ts';
import { sum } from '../../sum.ts';

/** A fifth of ten customers. */
const best = 2;

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
    lossMakersLeftOut,
    lossesAsProfits,
    takenAsListed: takenAsListed(({ profits }: { readonly profits: readonly number[] }) => profits.slice(0, best)),
    setAgainstTheOthers,
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
};
