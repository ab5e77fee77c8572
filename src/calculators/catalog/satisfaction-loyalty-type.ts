import {
  type SatisfactionLoyaltyType,
  satisfactionLoyaltyType,
} from '#domain/satisfaction/satisfaction-loyalty-type.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import { rowLetter } from '../row-name.ts';

const types = ['loyalist', 'hostage', 'mercenary', 'defector'] as const satisfies readonly SatisfactionLoyaltyType[];

/** Four types of customers by how satisfied and how loyal they are. */
export const model = defineCalculator({
  id: 'satisfaction-loyalty-type',
  inputs: {
    cut: { unit: 'points', min: 2, max: 5, step: 0.5, initial: 4 },
    satisfaction: {
      unit: 'points',
      min: 1,
      max: 5,
      step: 0.1,
      initial: [4.7, 4.3, 2.2, 1.6, 4.6, 4.1, 1.9, 3.8],
      fewest: 1,
      most: 26,
    },
    loyalty: {
      unit: 'points',
      min: 1,
      max: 5,
      step: 0.1,
      initial: [4.4, 4.1, 4.5, 4.1, 1.8, 2.6, 1.4, 2.2],
      fewest: 1,
      most: 26,
    },
  },
  outputs: {
    captive: { unit: 'share', main: true },
    loyalist: { unit: 'people' },
    hostage: { unit: 'people' },
    mercenary: { unit: 'people' },
    defector: { unit: 'people' },
  },
  compute: ({ cut, satisfaction, loyalty }) => {
    const customers = satisfaction.map((rating, row) => {
      const own = { satisfaction: rating, loyalty: loyalty[row] ?? 1 };
      return { ...own, name: rowLetter(row), type: satisfactionLoyaltyType({ ...own, cut }) };
    });
    const named = (type: SatisfactionLoyaltyType) =>
      customers.filter((customer) => customer.type === type).map(({ name }) => name);
    const [loyalist, hostage, mercenary, defector] = types.map((type) => named(type).length);
    const loyal = (loyalist ?? 0) + (hostage ?? 0);
    const captive = (hostage ?? 0) / loyal;
    return {
      outputs: {
        captive: loyal === 0 ? 'undefinedRatio' : captive,
        loyalist: loyalist ?? 0,
        hostage: hostage ?? 0,
        mercenary: mercenary ?? 0,
        defector: defector ?? 0,
      },
      sentence: {
        id: loyal === 0 ? 'nobody' : hostage ? 'captives' : 'free',
        values: {
          captive: { value: loyal === 0 ? 0 : captive, unit: 'share', digits: 0 },
          loyal: { value: loyal, unit: 'number', digits: 0 },
          n: { value: customers.length, unit: 'number', digits: 0 },
          hostages: named('hostage').join('、') || '–',
          mercenaries: named('mercenary').join('、') || '–',
        },
      },
      chart: {
        kind: 'points',
        x: { id: 'satisfaction', unit: 'points', min: 1, max: 5, cut },
        y: { id: 'loyalty', unit: 'points', min: 1, max: 5, cut },
        points: customers.map(({ name, type, satisfaction: x, loyalty: y }) => ({
          name,
          x,
          y,
          ...(type === 'defector' && { voice: 'ghost' as const }),
        })),
        fields: ['hostage', 'loyalist', 'defector', 'mercenary'],
      },
      table: {
        columns: [
          { id: 'rows', unit: 'number' },
          { id: 'satisfaction', unit: 'points', digits: 1 },
          { id: 'loyalty', unit: 'points', digits: 1 },
          { id: 'type', unit: 'number' },
          { id: 'policy', unit: 'number' },
        ],
        rows: customers.map(({ name, satisfaction: x, loyalty: y, type }) => [name, x, y, type, `${type}Policy`]),
      },
    };
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Loyalist or hostage?', zh: '忠诚者还是人质' },
  lead: {
    en: 'Two customers keep buying. One would recommend you, the other only has nowhere else to go.',
    zh: '两位客户都一直在买。一位愿意推荐你，另一位只是没有别处可去。',
  },
  theme: 'loyalty',
  inputs: {
    cut: { en: 'High from', zh: '多少分起算高' },
    satisfaction: { en: 'Satisfaction', zh: '满意' },
    loyalty: { en: 'Loyalty', zh: '忠诚' },
  },
  outputs: {
    captive: { en: 'Of the loyal, held captive', zh: '忠诚的人中，被困住的占' },
    loyalist: { en: 'Loyalists', zh: '忠诚者' },
    hostage: { en: 'Hostages', zh: '人质' },
    mercenary: { en: 'Mercenaries', zh: '唯利者' },
    defector: { en: 'Defectors', zh: '背离者' },
  },
  sentences: {
    captives: {
      en: 'Of {n} customers {loyal} count as loyal, but **{captive}** of these are dissatisfied: {hostages}. They stay as long as they must; when a rival or a new rule opens the door they go, and say why. Satisfied yet not loyal: {mercenaries}.',
      zh: '{n}位客户中有{loyal}位算忠诚，其中**{captive}**并不满意：{hostages}。他们是走不了才留下；一有对手进来、规定一变，他们就走，还会说出来。满意却不忠诚的是：{mercenaries}。',
    },
    free: {
      en: 'Of {n} customers {loyal} count as loyal, and **{captive}** of these are dissatisfied: whoever stays here stays willingly. Satisfied yet not loyal: {mercenaries}. Satisfaction alone has not held them.',
      zh: '{n}位客户中有{loyal}位算忠诚，其中不满意的占**{captive}**：留下的都是愿意留的。满意却不忠诚的是：{mercenaries}。单靠满意，没有留住他们。',
    },
    nobody: {
      en: 'None of {n} customers counts as loyal with this cut, so there is no share of captives. Satisfied yet not loyal: {mercenaries}. Lower the cut, or ask what would bring people back.',
      zh: '按这个界线，{n}位客户没有一位算忠诚，也就谈不上被困住的比例。满意却不忠诚的是：{mercenaries}。可以调低界线，或者去问怎样才肯再来。',
    },
  },
  words: {
    type: { en: 'Type', zh: '类型' },
    policy: { en: 'What follows', zh: '对策' },
    loyalistPolicy: { en: 'ask for a recommendation', zh: '请他推荐' },
    hostagePolicy: { en: 'mend the service before a rival comes', zh: '趁对手没来，先改进服务' },
    mercenaryPolicy: { en: 'no discounts; is there a reason to stay?', zh: '别靠打折，给个留下的理由' },
    defectorPolicy: { en: 'ask why, and win back those who fit', zh: '问清原因，合适的争取回来' },
    rows: { en: 'Customer', zh: '客户' },
    row: { en: '{letter}', zh: '{letter}' },
    table: { en: 'Customer by customer', zh: '逐位客户' },
  },
  note: {
    en: 'The four types are Jones and Sasser’s; they sort by satisfaction and by loyalty, and where high begins is a convention, here one cut for both. A rating at the cut counts as high. Loyalty is a rating too, such as the intention to buy again; what people intend and what they do differ. The customers are invented.',
    zh: '四种类型出自琼斯和萨瑟，按满意和忠诚两项划分；多少分算高是约定，这里两项用同一界线，恰好在界线上算高。忠诚也是打分，比如再次购买的意愿，而意愿与行动不是一回事。客户为虚构。',
  },
  source: 'jones-sasser-1995',
  lesson: 'satisfaction-loyalty-trap',
  concepts: ['satisfaction-loyalty-link', 'monopoly-loyalty'],
};
