import { defineFamily, type FamilyText } from '../../family.ts';
import { isWhole } from '../../is-whole.ts';
import { signTurnedRound } from '../../mistakes/ratio.ts';

export const model = defineFamily({
  output: 'restProfit',
  digits: 0,
  draw: {
    allContacts: { from: 8000, to: 20_000, step: 1000 },
    chosenContacts: { from: 2000, to: 6000, step: 500 },
    allResponse: { from: 0.015, to: 0.03, step: 0.005 },
    chosenResponse: { from: 0.03, to: 0.07, step: 0.005 },
    marginPerResponse: { from: 40, to: 100, step: 10 },
    contactCost: { from: 1, to: 3, step: 0.5 },
  },
  fixed: { consent: 1 },
  reasonable: ({ allContacts, chosenContacts, allResponse, chosenResponse }) =>
    isWhole(chosenContacts * chosenResponse) &&
    chosenContacts * chosenResponse < 0.9 * allContacts * allResponse &&
    chosenResponse > 1.5 * allResponse,
  steps: ({ allContacts, chosenContacts, allResponse, chosenResponse, marginPerResponse, contactCost }, step) => {
    const others = step('others', allContacts - chosenContacts, 'people');
    const allOrders = step('allOrders', allContacts * allResponse, 'number');
    const chosenOrders = step('chosenOrders', chosenContacts * chosenResponse, 'number');
    const orders = step('orders', allOrders - chosenOrders, 'number');
    step('profit', orders * marginPerResponse - others * contactCost, 'money');
  },
  mistakes: {
    othersRespondLikeAll: { at: 'orders', instead: ({ allResponse }, { step }) => step('others') * allResponse },
    costOfAllCharged: {
      at: 'profit',
      instead: ({ allContacts, marginPerResponse, contactCost }, { step }) =>
        step('orders') * marginPerResponse - allContacts * contactCost,
    },
    chosenForOthers: {
      at: 'profit',
      instead: ({ chosenContacts, marginPerResponse, contactCost }, { step }) =>
        step('chosenOrders') * marginPerResponse - chosenContacts * contactCost,
    },
    signTurnedRound,
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'What the others on the list bring', zh: '名单上其余的人带来多少' },
  stem: {
    en: 'A bookseller sends a catalogue to all {allContacts} in its database, at {contactCost} each. Of all of them {allResponse} order, with a margin of {marginPerResponse} an order. Among them are {chosenContacts} who bought within the last half year; of these {chosenResponse} order. What do the others alone contribute to the profit of the mailing?',
    zh: '一家书店给数据库里全部{allContacts}寄目录，每本花{contactCost}。全体的回应率为{allResponse}，每单利润{marginPerResponse}。其中半年内买过书的有{chosenContacts}，他们的回应率为{chosenResponse}。单看其余的人，给这次寄送的利润带来多少？',
  },
  steps: {
    others: { name: { en: 'The others', zh: '其余的人数' }, line: '{allContacts} − {chosenContacts} = {value}' },
    allOrders: { name: { en: 'Orders of all', zh: '全部订单' }, line: '{allContacts} × {allResponse} = {value}' },
    chosenOrders: {
      name: { en: 'Of these from recent buyers', zh: '其中近期买过的人' },
      line: '{chosenContacts} × {chosenResponse} = {value}',
    },
    orders: {
      name: { en: 'Orders of the others', zh: '其余的人的订单' },
      line: '{allOrders} − {chosenOrders} = {value}',
    },
    profit: {
      name: { en: 'What the others contribute', zh: '其余的人带来的利润' },
      line: '{orders} × {marginPerResponse} − {others} × {contactCost} = {value}',
    },
  },
  mistakes: {
    othersRespondLikeAll: {
      says: {
        en: 'The others are taken to respond like the whole list. The {allResponse} include the recent buyers, who respond more; take their orders out first.',
        zh: '把其余的人的回应率当成了全体的。{allResponse}里含有近期买过的人，他们回应得多，要先把他们的订单减掉。',
      },
      line: '{others} × {allResponse} = {value}',
    },
    costOfAllCharged: {
      says: {
        en: 'The others are charged with every catalogue. Those that go to recent buyers are not theirs.',
        zh: '把全部目录的成本都算在其余的人头上了。寄给近期买过的人的那些不归他们。',
      },
      line: '{orders} × {marginPerResponse} − {allContacts} × {contactCost} = {value}',
    },
    chosenForOthers: {
      says: {
        en: 'This is what the recent buyers contribute. The question is about everybody else on the list.',
        zh: '这是近期买过的人带来的利润。问的是名单上其余的人。',
      },
      line: '{chosenOrders} × {marginPerResponse} − {chosenContacts} × {contactCost} = {value}',
    },
  },
};
