import { defineFamily, type FamilyText } from '../../family.ts';
import { undiscounted } from '../../mistakes/discounting.ts';

export const model = defineFamily({
  output: 'valueOfNew',
  digits: 1,
  draw: {
    contribution: { from: 40, to: 160, step: 10 },
    mailing: { from: 4, to: 12, step: 1 },
    discount: { from: 0.06, to: 0.14, step: 0.02 },
    probabilities: { length: { from: 2, to: 2, step: 1 }, of: { from: 0.1, to: 0.5, step: 0.05 }, order: 'descending' },
  },
  fixed: {},
  reasonable: ({ probabilities: [first = 0, second = 0] }) => first > second,
  steps: ({ contribution, mailing, discount, probabilities: [first = 0, second = 0] }, step) => {
    const factor = step('factor', 1 / (1 + discount), 'number', { digits: 5 });
    const direct = step('direct', first * factor, 'number', { digits: 5, numbers: { first } });
    const late = step('late', (1 - first) * second * factor ** 2, 'number', { digits: 5, numbers: { first, second } });
    const now = step('now', contribution - mailing - mailing * (1 - first) * factor, 'money', { numbers: { first } });
    step('value', now / (1 - direct - late), 'money');
  },
  mistakes: {
    comingBackForgotten: { at: 'late', instead: () => 0 },
    pauseNotThinned: { at: 'late', instead: ({ probabilities: [first = 0] }, { right }) => right / (1 - first) },
    secondLetterForgotten: { at: 'now', instead: ({ contribution, mailing }) => contribution - mailing },
    undiscounted,
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'A customer who skips a season', zh: '歇了一季的客户' },
  stem: {
    en: 'A mail-order house for garden seeds writes to a customer in the season of a purchase and, if the next season passes without one, once more; after two seasons without a purchase the customer is given up. A purchase contributes {contribution}, a letter costs {mailing}. In the season after the first letter {probabilities1} buy, in the season after the second {probabilities2} of those who got one; whoever buys starts again from the beginning. The discount rate is {discount} a season. What is a customer worth who has just bought, this purchase and its letter included?',
    zh: '一家花种邮购公司在客户购买的当季给他寄一次目录；下一季没有买，就再寄一次；连着两季没买，便不再联系。每次购买带来利润{contribution}，每寄一次花{mailing}。收到第一次目录的，下一季有{probabilities1}的人购买；收到第二次的，下一季有{probabilities2}购买；一旦购买，就重新从头算起。每季贴现率{discount}。一位刚刚购买的客户值多少（这次购买和当季的目录都计入）？',
  },
  steps: {
    factor: {
      name: { en: 'A yuan in a season, today', zh: '一季后的一元折到今天' },
      line: '1 ÷ (1 + {discount}) = {value}',
    },
    direct: {
      name: { en: 'Back after one season, discounted', zh: '一季后再买（已贴现）' },
      line: '{first} × {factor} = {value}',
    },
    late: {
      name: { en: 'Back after two seasons, discounted', zh: '歇一季、两季后再买（已贴现）' },
      line: '(1 − {first}) × {second} × {factor}^2 = {value}',
    },
    now: {
      name: {
        en: 'This purchase, its letter, and the second letter for those who skip',
        zh: '这次利润，减当季的目录和歇一季者的第二本',
      },
      line: '{contribution} − {mailing} − {mailing} × (1 − {first}) × {factor} = {value}',
    },
    value: {
      name: { en: 'Value, since each return starts again', zh: '每次回来都从头算起，所以价值为' },
      line: '{now} ÷ (1 − {direct} − {late}) = {value}',
    },
  },
  mistakes: {
    undiscounted: {
      says: {
        en: 'This is what you get without discounting. Whatever comes a season later has to be divided by 1 + {discount}, a return after two seasons twice.',
        zh: '不贴现就会得到这个数。晚一季的要除以1 + {discount}，歇一季再回来的要除两次。',
      },
    },
    comingBackForgotten: {
      says: {
        en: 'Who skips a season is given up at once here. Such a customer gets a second letter and may still come back after two seasons.',
        zh: '歇一季的人被当成已经流失了。他还会收到第二次目录，两季之后仍可能回来。',
      },
      line: { en: 'nobody comes back after a pause: {value}', zh: '歇过的人不再回来：{value}' },
    },
    pauseNotThinned: {
      says: {
        en: 'Everybody is taken to have skipped a season. Only those who did not buy after the first letter are left for the second: multiply by their share.',
        zh: '这样算，等于人人都歇了一季。收第二次目录的，只是第一次之后没买的人，要乘上他们的比例。',
      },
      line: '{second} × {factor}^2 = {value}',
    },
    secondLetterForgotten: {
      says: {
        en: 'The second letter is missing. Those who skip a season are written to again, a season later; that costs {mailing} for each of them.',
        zh: '漏了第二次目录。歇一季的人还要再寄一次，每人{mailing}，在一季之后。',
      },
      line: '{contribution} − {mailing} = {value}',
    },
  },
};
