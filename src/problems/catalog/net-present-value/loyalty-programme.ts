import { defineFamily, type FamilyText } from '../../family.ts';
import { cents } from '../../steps/cents.ts';
import { sum } from '../../sum.ts';

export const model = defineFamily({
  output: 'npv',
  digits: 0,
  draw: {
    outlay: { from: 6000, to: 15_000, step: 500 },
    rate: { from: 0.06, to: 0.15, step: 0.01 },
    flows: { length: { from: 3, to: 4, step: 1 }, of: { from: 2000, to: 7000, step: 500 }, order: 'ascending' },
  },
  fixed: { timing: 'end' },
  reasonable: ({ outlay, flows }) => sum(flows) > outlay && sum(flows) < 2 * outlay,
  steps: ({ outlay, rate, timing, flows }, step) => {
    const worths = flows.map((flow, index) => {
      const n = timing === 'begin' ? index : index + 1;
      return step('worth', flow / (1 + rate) ** n, 'money', { numbers: { n, flow } });
    });
    const all = step('all', sum(worths), 'money', { numbers: { worths: worths.map(cents) } });
    step('net', all - outlay, 'money');
  },
  mistakes: {
    notDiscounted: { given: () => ({ rate: 0 }) },
    outlayForgotten: { given: () => ({ outlay: 0 }) },
    outlayDiscounted: { at: 'net', instead: ({ outlay, rate }, { right }) => right + outlay - outlay / (1 + rate) },
    firstYearNotDiscounted: { given: () => ({ timing: 'begin' }) },
    sumDiscountedAtTheEnd: { at: 'all', instead: ({ flows, rate }) => sum(flows) / (1 + rate) ** flows.length },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'Does the members’ card pay for itself?', zh: '会员卡划不划算' },
  stem: {
    en: 'A hotel could introduce a members’ card. System and training cost {outlay} now. At the end of the following years guests who come back because of it bring {flows} in additional profit, in this order. The hotel reckons with {rate} a year. What is the net present value of the card?',
    zh: '一家酒店考虑推出会员卡，系统和培训现在要花{outlay}。此后每年年末，因会员卡而再来的客人依次多带来利润{flows}。贴现率{rate}。这张会员卡的净现值是多少？',
  },
  steps: {
    worth: {
      name: { en: 'Money of year {n}, worth today', zh: '第{n}年的钱折到今天' },
      line: '{flow} ÷ (1 + {rate})^{n} = {value}',
    },
    all: { name: { en: 'All later money, worth today', zh: '以后的钱折到今天，合计' }, line: '{worths} = {value}' },
    net: { name: { en: 'Less what is spent now', zh: '减去现在的投入' }, line: '{all} − {outlay} = {value}' },
  },
  mistakes: {
    notDiscounted: {
      says: {
        en: 'The years are added as they stand. Money that comes n years from now is worth less today: divide it by (1 + {rate}) n times.',
        zh: '各年的钱没有贴现就加起来了。n年后的钱今天没有那么值钱，要用(1 + {rate})除n次。',
      },
    },
    outlayForgotten: {
      says: {
        en: 'This is the present value of the later money. “Net” says that what is spent for it, {outlay}, is taken off.',
        zh: '这是以后各年的现值。“净”是说还要减去为此付出的{outlay}。',
      },
    },
    outlayDiscounted: {
      says: {
        en: 'The outlay is discounted by a year, as happens when it is typed into a spreadsheet’s NPV function with the rest. It is paid now and counts in full.',
        zh: '把投入也折了一年，用电子表格的NPV函数时常会这样。投入是现在付的，按全数计。',
      },
      line: '{all} − {outlay} ÷ (1 + {rate}) = {value}',
    },
    firstYearNotDiscounted: {
      says: {
        en: 'Every sum is discounted one year too little. The first comes at the end of the first year, so it too is divided by 1 + {rate}.',
        zh: '每笔钱都少折了一年。第一笔在第一年年末才到手，也要除以1 + {rate}。',
      },
    },
    sumDiscountedAtTheEnd: {
      says: {
        en: 'All years are added first and discounted as if everything came in the last one. Each year has a factor of its own.',
        zh: '先把各年加起来，再一并按最后一年贴现。各年到手的时间不同，要各用各的系数。',
      },
      line: { en: 'the sum, discounted for all the years = {value}', zh: '总和按最后一年贴现 = {value}' },
    },
  },
};
