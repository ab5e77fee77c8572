import { defineFamily, type FamilyText } from '../../family.ts';
import { lossesAsProfits, lossMakersLeftOut } from '../../mistakes/losses.ts';
import { sum } from '../../sum.ts';

export const model = defineFamily({
  output: 'peak',
  digits: 1,
  draw: {
    profits: { length: { from: 8, to: 8, step: 1 }, of: { from: -2400, to: 6000, step: 200 } },
  },
  fixed: {},
  reasonable: ({ profits }) => {
    const losses = -sum(profits.filter((profit) => profit < 0));
    const total = sum(profits);
    return profits.every((profit) => profit !== 0) && losses > 0.1 * total && losses < 0.9 * total;
  },
  steps: ({ profits }, step) => {
    const gaining = profits.filter((profit) => profit > 0).sort((a, b) => b - a);
    const losing = profits.filter((profit) => profit < 0);
    const gains = step('gains', sum(gaining), 'money', { numbers: { gaining } });
    const losses = step('losses', sum(losing), 'money', { numbers: { losing } });
    const total = step('total', gains + losses, 'money');
    step('peak', gains / total, 'share');
  },
  mistakes: {
    lossMakersLeftOut,
    lossesAsProfits,
    eatenForPeak: { at: 'peak', instead: (_, { right }) => right - 1 },
    onlyTheBest: { at: 'peak', instead: ({ profits }, { step }) => Math.max(...profits) / step('total') },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'The peak of the whale curve', zh: '鲸鱼曲线的最高点' },
  stem: {
    en: 'A printing firm has charged every cost to the customer who caused it. Its eight customers now show profits of {profits}. They are cumulated from the most profitable to the least, with the total profit as 100%. How high is the peak of the curve?',
    zh: '一家印刷厂把各项成本归到引起它的客户头上之后，八位客户的利润分别是{profits}。由最赚钱的排到最亏的，逐位累计，以总利润为100%。曲线的最高点是多少？',
  },
  steps: {
    gains: { name: { en: 'All who bring a profit', zh: '赚钱的客户合计' }, line: '{gaining} = {value}' },
    losses: { name: { en: 'All who bring a loss', zh: '亏钱的客户合计' }, line: '{losing} = {value}' },
    total: { name: { en: 'Total profit', zh: '总利润' }, line: '{gains} + ({losses}) = {value}' },
    peak: {
      name: { en: 'Peak: all gains over the total', zh: '最高点（盈利合计÷总利润）' },
      line: '{gains} ÷ {total} = {value}',
    },
  },
  mistakes: {
    eatenForPeak: {
      says: {
        en: 'This is what the loss makers eat up again, the way from the peak down to 100%. Asked for is the height of the peak.',
        zh: '这是亏钱的客户又吃掉的部分，即从最高点落回100%的一段。问的是最高点本身。',
      },
      line: '({gains} − {total}) ÷ {total} = {value}',
    },
    onlyTheBest: {
      says: {
        en: 'The curve is read after the first customer. It goes on rising as long as the next customer brings a profit, however small.',
        zh: '只看了第一位客户。只要下一位还赚钱，哪怕赚得少，曲线就还在上升。',
      },
      line: { en: 'the most profitable alone ÷ {total} = {value}', zh: '最赚钱的一位 ÷ {total} = {value}' },
    },
  },
};
