import { defineFamily, type FamilyText } from '../../family.ts';
import { undiscounted } from '../../mistakes/discounting.ts';

export const model = defineFamily({
  output: 'needed',
  digits: 1,
  draw: {
    margin: { from: 150, to: 600, step: 50 },
    target: { from: 400, to: 2000, step: 100 },
    discount: { from: 0.06, to: 0.14, step: 0.01 },
  },
  fixed: { retention: 0.75, timing: 'end' },
  reasonable: ({ margin, target, discount }) => {
    const needed = (target * (1 + discount)) / (margin + target);
    return margin < 0.8 * target && needed < 0.97;
  },
  steps: ({ margin, target, discount }, step) => {
    const above = step('above', target * (1 + discount), 'money');
    const below = step('below', margin + target, 'money');
    step('needed', above / below, 'share', { digits: 2 });
  },
  mistakes: {
    undiscounted,
    firstMarginNow: { at: 'needed', instead: ({ margin, target, discount }) => (1 + discount) * (1 - margin / target) },
    firstMarginCertain: { at: 'needed', instead: ({ margin, target, discount }) => 1 + discount - margin / target },
    leaveForStay: { at: 'needed', instead: (_, { right }) => 1 - right },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'How many must renew, at the least', zh: '续约率至少要多高' },
  stem: {
    en: 'A lift maintenance firm pays its salespeople {target} for every building they sign up. A building brings a margin of {margin} at the end of each year, if the contract is renewed then, the first year included. The discount rate is {discount}, and no horizon is set. How high must the renewal rate be, at the least, for a building to be worth what was paid for it?',
    zh: '一家电梯维保公司每签下一栋楼，付给销售员{target}。每年年末若续约，这栋楼带来利润{margin}，头一年也是续约才有。贴现率{discount}，不设年限。续约率至少要多高，一栋楼才值回签约的花费？',
  },
  steps: {
    above: {
      name: { en: 'Cost a year on, T(1 + i)', zh: '过一年的花费T(1 + i)' },
      line: '{target} × (1 + {discount}) = {value}',
    },
    below: { name: { en: 'Margin and cost, m + T', zh: '利润加花费m + T' }, line: '{margin} + {target} = {value}' },
    needed: { name: { en: 'Renewal rate needed', zh: '盈亏平衡的续约率' }, line: '{above} ÷ {below} = {value}' },
  },
  mistakes: {
    undiscounted: {
      says: {
        en: 'This is what you get without discounting. The margins that repay the cost come a year later and more, so {target} has to be carried forward: multiply it by 1 + {discount}.',
        zh: '不贴现就会得到这个数。用来收回花费的利润在一年以后才来，{target}要先乘1 + {discount}，折到年末。',
      },
    },
    firstMarginNow: {
      says: {
        en: 'This takes the first margin as paid today. Here it comes at the end of the year and depends on renewal; set m·r ÷ (1 + i − r) equal to {target} and solve for r.',
        zh: '这是第一笔利润当天到手的算法。这里它在年末、续约才有：令m·r ÷ (1 + i − r)等于{target}，再解出r。',
      },
      line: '(1 + {discount}) × (1 − {margin} ÷ {target}) = {value}',
    },
    firstMarginCertain: {
      says: {
        en: 'This takes the first margin as certain at the end of the year. Here even that one is lost with a contract that is not renewed; the r stands above the line as well.',
        zh: '这是年末第一笔利润确定到手的算法。这里不续约连这一笔也没有，分子里也要有r。',
      },
      line: '1 + {discount} − {margin} ÷ {target} = {value}',
    },
    leaveForStay: {
      says: {
        en: 'This is the share of contracts that may be lost. Asked for is the share that must be renewed.',
        zh: '这是最多可以流失的比例。问的是至少要续约的比例。',
      },
      line: '1 − {above} ÷ {below} = {value}',
    },
  },
};
