import { breakEvenResponse, mailingProfit } from '#domain/finance/mailing-profit.ts';
import { ModelError } from '#domain/model-error.ts';
import { bar } from '#ui/chart.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import { over } from '../formula.ts';

const columns = [
  { id: 'group', unit: 'number' },
  { id: 'contacts', unit: 'people' },
  { id: 'response', unit: 'share' },
  { id: 'orders', unit: 'people' },
  { id: 'cost', unit: 'money', digits: 0 },
  { id: 'profit', unit: 'money', digits: 0 },
] as const;

/** What a mailing earns when everybody is written to, and when only those who are likely to answer are. */
export const model = defineCalculator({
  id: 'database-response',
  inputs: {
    allContacts: { unit: 'people', min: 0, max: 100_000, step: 100, initial: 10_000 },
    chosenContacts: { unit: 'people', min: 0, max: 100_000, step: 100, initial: 3000 },
    allResponse: { unit: 'share', min: 0, max: 0.3, step: 0.001, initial: 0.02 },
    chosenResponse: { unit: 'share', min: 0, max: 0.3, step: 0.001, initial: 0.05 },
    marginPerResponse: { unit: 'money', min: 1, max: 500, step: 1, initial: 60 },
    contactCost: { unit: 'money', min: 0, max: 50, step: 0.5, initial: 2 },
    consent: { unit: 'share', min: 0, max: 1, step: 0.05, initial: 1 },
  },
  outputs: {
    allProfit: { unit: 'money', digits: 0, main: true, side: 'left' },
    allOrders: { unit: 'people', side: 'left' },
    chosenProfit: { unit: 'money', digits: 0, main: true, side: 'right' },
    chosenOrders: { unit: 'people', side: 'right' },
    breakEven: { unit: 'share', digits: 2 },
    restProfit: { unit: 'money', digits: 0 },
  },
  facing: {
    voices: 'firms',
    left: 'everybody',
    right: 'chosen',
    rows: { contacts: ['allContacts', 'chosenContacts'], response: ['allResponse', 'chosenResponse'] },
  },
  symbols: { contactCost: 'c', marginPerResponse: 'm', breakEven: 'p*' },
  compute: (values) => {
    if (values.chosenContacts > values.allContacts)
      throw new ModelError('outOfRange', 'more are chosen than there are on the list', 'chosenContacts');
    const terms = { marginPerResponse: values.marginPerResponse, contactCost: values.contactCost };
    const allowed = (contacts: number) => contacts * values.consent;
    const profit = (contacts: number, responseRate: number) =>
      mailingProfit({ contacts: allowed(contacts), responseRate, ...terms });
    const all = profit(values.allContacts, values.allResponse);
    const chosen = profit(values.chosenContacts, values.chosenResponse);
    const breakEven = breakEvenResponse(terms);
    const row = (id: string, contacts: number, response: number) => {
      const people = allowed(contacts);
      return [id, people, response, people * response, people * terms.contactCost, profit(contacts, response)];
    };
    return {
      outputs: {
        allProfit: all,
        allOrders: allowed(values.allContacts) * values.allResponse,
        chosenProfit: chosen,
        chosenOrders: allowed(values.chosenContacts) * values.chosenResponse,
        breakEven: breakEven ?? 'none',
        restProfit: all - chosen,
      },
      sentence: {
        id: values.consent === 0 ? 'nobody' : chosen > all ? (all < 0 && chosen > 0 ? 'turned' : 'better') : 'worse',
        values: {
          all: { value: all, unit: 'money', digits: 0 },
          chosen: { value: chosen, unit: 'money', digits: 0 },
          rest: { value: all - chosen, unit: 'money', digits: 0 },
          needed: { value: breakEven ?? 1, unit: 'share', digits: 2 },
        },
      },
      chart: {
        kind: 'bars',
        unit: 'money',
        digits: 0,
        bars: [bar('everybody', all, 'transaction'), bar('chosen', chosen, 'relationship'), bar('rest', all - chosen)],
      },
      table: {
        columns,
        rows: [
          row('everybody', values.allContacts, values.allResponse),
          row('chosen', values.chosenContacts, values.chosenResponse),
        ],
      },
    };
  },
  formula: (place) => [place.breakEven, '=', over(place.contactCost, place.marginPerResponse)],
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Whom not to write to', zh: '不给谁写信' },
  lead: {
    en: 'A letter to everybody loses money. Write to fewer, lose orders, and earn.',
    zh: '人人都寄，亏钱。少寄一些，订单少了，反而赚钱。',
  },
  theme: 'practice',
  inputs: {
    allContacts: { en: 'Everybody: addresses', zh: '全部：名单人数' },
    chosenContacts: { en: 'The chosen: addresses', zh: '挑出的：人数' },
    allResponse: { en: 'Everybody: response', zh: '全部：回应率' },
    chosenResponse: { en: 'The chosen: response', zh: '挑出的：回应率' },
    marginPerResponse: { en: 'Margin on an order', zh: '每单利润' },
    contactCost: { en: 'Cost of a letter', zh: '每封信的成本' },
    consent: { en: 'Have agreed to be written to', zh: '同意接收的比例' },
  },
  outputs: {
    allProfit: { en: 'profit', zh: '利润' },
    allOrders: { en: 'orders', zh: '订单' },
    chosenProfit: { en: 'profit', zh: '利润' },
    chosenOrders: { en: 'orders', zh: '订单' },
    breakEven: { en: 'Break-even response', zh: '盈亏平衡回应率' },
    restProfit: { en: 'What the others contribute', zh: '其余的人带来' },
  },
  sentences: {
    turned: {
      en: 'Written to everybody, the letter loses: {all}. Written to the chosen, whose response lies above {needed}, it earns **{chosen}**. The others cost {rest}; nobody was persuaded of anything.',
      zh: '人人都寄，结果是{all}。只寄给挑出的人，回应率过了{needed}这条线，赚**{chosen}**。其余的人带来{rest}；谁也没有多被说服一分。',
    },
    better: {
      en: 'The chosen bring **{chosen}**, everybody {all}. The rest contribute {rest}; the line is a response of {needed}.',
      zh: '挑出的人带来**{chosen}**，全部一起是{all}。其余的人贡献{rest}；界线是回应率{needed}。',
    },
    worse: {
      en: 'Writing to everybody brings {all}, to the chosen **{chosen}**. The rest still answer above {needed}, so leaving them out gives money away.',
      zh: '人人都寄得{all}，只寄挑出的得**{chosen}**。其余的人回应率仍高于{needed}，不寄给他们反而少赚。',
    },
    nobody: {
      en: 'Nobody has agreed to be written to, so nobody may be. A list without consent is no list.',
      zh: '没有人同意接收，就一封也不能寄。没有同意的名单不是名单。',
    },
    outOfRange: {
      en: 'More people are chosen than the list holds. Choose fewer, or lengthen the list.',
      zh: '挑出的人比名单上的还多。请少挑一些，或加长名单。',
    },
  },
  words: {
    everybody: { en: 'Write to everybody', zh: '人人都寄' },
    chosen: { en: 'Write to the chosen', zh: '只寄挑出的' },
    rest: { en: 'The others', zh: '其余的人' },
    contacts: { en: 'Addresses', zh: '人数' },
    response: { en: 'Response', zh: '回应率' },
    group: { en: 'Group', zh: '对象' },
    orders: { en: 'Orders', zh: '订单' },
    cost: { en: 'Cost', zh: '成本' },
    profit: { en: 'Profit', zh: '利润' },
    table: { en: 'The two mailings', zh: '两种寄法' },
  },
  note: {
    en: 'Only those who agreed may be written to; in China the Personal Information Protection Law has required it since November 2021, for bought lists too. The figures are illustrative and assume that people answer as they did last time.',
    zh: '只能寄给同意接收的人；2021年11月起《个人信息保护法》有此要求，买来的名单也一样。数字为示意，并假定这次的回应与上次相同。',
  },
  source: 'hughes-1994',
  lesson: 'crm-systems-and-data',
  concepts: ['database-marketing', 'database-uses'],
};
