import { defineFamily, type FamilyText } from '../../family.ts';
import { isWhole } from '../../is-whole.ts';

export const model = defineFamily({
  output: 'chosenProfit',
  digits: 0,
  draw: {
    chosenContacts: { from: 2000, to: 6000, step: 500 },
    chosenResponse: { from: 0.03, to: 0.08, step: 0.005 },
    marginPerResponse: { from: 40, to: 120, step: 10 },
    contactCost: { from: 1, to: 4, step: 0.5 },
    consent: { from: 0.5, to: 0.9, step: 0.1 },
  },
  fixed: { allContacts: 10_000, allResponse: 0.02 },
  reasonable: ({ chosenContacts, consent, chosenResponse, marginPerResponse, contactCost }) =>
    isWhole(chosenContacts * consent * chosenResponse) && chosenResponse * marginPerResponse > contactCost + 0.2,
  steps: ({ chosenContacts, chosenResponse, marginPerResponse, contactCost, consent }, step) => {
    const written = step('written', chosenContacts * consent, 'people');
    const orders = step('orders', written * chosenResponse, 'number');
    const earned = step('earned', orders * marginPerResponse, 'money');
    const cost = step('cost', written * contactCost, 'money');
    step('profit', earned - cost, 'money');
  },
  mistakes: {
    consentForgotten: { given: () => ({ consent: 1 }) },
    costOfAnswersOnly: { at: 'cost', instead: ({ contactCost }, { step }) => step('orders') * contactCost },
    costOfWholeList: { at: 'cost', instead: ({ chosenContacts, contactCost }) => chosenContacts * contactCost },
    costForgotten: { given: () => ({ contactCost: 0 }) },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'A letter to those who agreed', zh: '只寄给同意接收的人' },
  stem: {
    en: 'From its database a tea house picks {chosenContacts} who bought spring tea last year. Only {consent} of them have agreed to receive letters, and only they get one; a letter costs {contactCost}. Of those written to {chosenResponse} order, each with a margin of {marginPerResponse}. What does the mailing earn?',
    zh: '一家茶庄从数据库里挑出去年买过春茶的{chosenContacts}。其中同意接收信件的只有{consent}，信也只寄给他们，每封花{contactCost}。收信的人里{chosenResponse}下单，每单利润{marginPerResponse}。这次寄信的利润是多少？',
  },
  steps: {
    written: { name: { en: 'Written to', zh: '寄出的人数' }, line: '{chosenContacts} × {consent} = {value}' },
    orders: { name: { en: 'Orders', zh: '订单' }, line: '{written} × {chosenResponse} = {value}' },
    earned: { name: { en: 'Margin on the orders', zh: '订单利润' }, line: '{orders} × {marginPerResponse} = {value}' },
    cost: { name: { en: 'Cost of the letters', zh: '寄信成本' }, line: '{written} × {contactCost} = {value}' },
    profit: { name: { en: 'Profit', zh: '利润' }, line: '{earned} − {cost} = {value}' },
  },
  mistakes: {
    consentForgotten: {
      says: {
        en: 'Everybody on the list is written to. Without consent no letter may go out: {consent} of them have given it.',
        zh: '名单上的人全寄了。没有同意就不能寄，同意的只有{consent}。',
      },
    },
    costOfAnswersOnly: {
      says: {
        en: 'Only the letters that were answered are paid for. Each letter that goes out costs {contactCost}, answered or not.',
        zh: '只算了有回应的信的成本。寄出去的每一封都要花{contactCost}，不管有没有回应。',
      },
      line: '{orders} × {contactCost} = {value}',
    },
    costOfWholeList: {
      says: {
        en: 'The cost is that of the whole list. Those who have not agreed get no letter, so none is paid for either.',
        zh: '成本按整份名单算了。没有同意的人不寄信，也就没有这笔成本。',
      },
      line: '{chosenContacts} × {contactCost} = {value}',
    },
    costForgotten: {
      says: {
        en: 'This is the margin on the orders. The letters cost {contactCost} each; take that off.',
        zh: '这是订单的利润。每封信还要花{contactCost}，应当减去。',
      },
    },
  },
};
