import { deliveredValue, preferredOffers } from '#domain/satisfaction/delivered-value.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import type { NumberInput } from '../inputs.ts';

const values = ['Product', 'Service', 'Personnel', 'Image'] as const;
const costs = ['Money', 'Time', 'Energy', 'Psychic'] as const;
type Part = (typeof values)[number] | (typeof costs)[number];
/** The amount of one part of an offer. */
type Offer = (part: Part) => number;

const amount = (initial: number): NumberInput => ({ unit: 'money', min: 0, max: 800, step: 10, initial });

const delivered = (offer: Offer) =>
  deliveredValue({
    value: {
      product: offer('Product'),
      service: offer('Service'),
      personnel: offer('Personnel'),
      image: offer('Image'),
    },
    cost: { monetary: offer('Money'), time: offer('Time'), energy: offer('Energy'), psychic: offer('Psychic') },
  });

/** The parts of one total as a stacked bar. */
const total = (id: string, names: readonly Part[], offer: Offer) => ({
  id,
  voice: 'ghost' as const,
  parts: names.map((name) => ({ id: name, value: offer(name) })),
});

const columns = [
  { id: 'part', unit: 'number' },
  { id: 'a', unit: 'money' },
  { id: 'b', unit: 'money' },
] as const;

/** Two offers, eight parts each: what the buyer gets less what the buyer gives. */
export const model = defineCalculator({
  id: 'delivered-value',
  inputs: {
    aProduct: amount(520),
    bProduct: amount(600),
    aService: amount(120),
    bService: amount(100),
    aPersonnel: amount(60),
    bPersonnel: amount(60),
    aImage: amount(100),
    bImage: amount(100),
    aMoney: amount(500),
    bMoney: amount(540),
    aTime: amount(40),
    bTime: amount(60),
    aEnergy: amount(30),
    bEnergy: amount(40),
    aPsychic: amount(30),
    bPsychic: amount(50),
  },
  outputs: {
    aDelivered: { unit: 'money', main: true, side: 'left' },
    aRatio: { unit: 'number', digits: 3, side: 'left' },
    bDelivered: { unit: 'money', main: true, side: 'right' },
    bRatio: { unit: 'number', digits: 3, side: 'right' },
  },
  facing: {
    voices: 'ink',
    left: 'a',
    right: 'b',
    rows: {
      productValue: ['aProduct', 'bProduct'],
      serviceValue: ['aService', 'bService'],
      personnelValue: ['aPersonnel', 'bPersonnel'],
      imageValue: ['aImage', 'bImage'],
      monetaryCost: ['aMoney', 'bMoney'],
      timeCost: ['aTime', 'bTime'],
      energyCost: ['aEnergy', 'bEnergy'],
      psychicCost: ['aPsychic', 'bPsychic'],
    },
  },
  compute: (input) => {
    const offerA: Offer = (part) => input[`a${part}`];
    const offerB: Offer = (part) => input[`b${part}`];
    const [a, b] = [delivered(offerA), delivered(offerB)];
    const best = preferredOffers([a, b]);
    const winner = best.length > 1 ? 'tie' : best[0] === 0 ? 'a' : 'b';
    const disagree = a.ratio !== null && b.ratio !== null && (a.delivered - b.delivered) * (a.ratio - b.ratio) < 0;
    const nobody = a.delivered <= 0 && b.delivered <= 0;
    return {
      outputs: {
        aDelivered: a.delivered,
        bDelivered: b.delivered,
        aRatio: a.ratio ?? 'undefinedRatio',
        bRatio: b.ratio ?? 'undefinedRatio',
      },
      sentence: {
        id: nobody ? 'nobody' : disagree ? 'disagree' : winner,
        values: { a: { value: a.delivered, unit: 'money' }, b: { value: b.delivered, unit: 'money' } },
      },
      chart: {
        kind: 'bars',
        unit: 'money',
        bars: [
          { ...total('totalValue', values, offerA), side: 'a', voice: 'first' },
          { ...total('totalValue', values, offerB), side: 'b', voice: 'second' },
          { ...total('totalCost', costs, offerA), side: 'a', voice: 'first' },
          { ...total('totalCost', costs, offerB), side: 'b', voice: 'second' },
          { id: 'delivered', side: 'a', voice: 'first', parts: [{ id: 'a', value: a.delivered }] },
          { id: 'delivered', side: 'b', voice: 'second', parts: [{ id: 'b', value: b.delivered }] },
        ],
      },
      table: {
        columns,
        rows: [
          ...values.map((name) => [name, offerA(name), offerB(name)]),
          ['totalValue', a.totalValue, b.totalValue],
          ...costs.map((name) => [name, offerA(name), offerB(name)]),
          ['totalCost', a.totalCost, b.totalCost],
        ],
      },
    };
  },
});

const ofOffers = (en: string, zh: string) => ({
  a: { en: `A: ${en}`, zh: `甲：${zh}` },
  b: { en: `B: ${en}`, zh: `乙：${zh}` },
});
const parts = {
  Product: ofOffers('product value', '产品价值'),
  Service: ofOffers('service value', '服务价值'),
  Personnel: ofOffers('personnel value', '人员价值'),
  Image: ofOffers('image value', '形象价值'),
  Money: ofOffers('monetary cost', '货币成本'),
  Time: ofOffers('time cost', '时间成本'),
  Energy: ofOffers('energy cost', '体力成本'),
  Psychic: ofOffers('psychic cost', '精神成本'),
};

export const text: CalculatorText<typeof model> = {
  title: { en: 'Customer delivered value', zh: '顾客让渡价值' },
  lead: {
    en: 'Offer B has more to give. Which one does a buyer choose who counts everything?',
    zh: '乙给得更多。把得失都算进去，顾客会选哪一家？',
  },
  theme: 'satisfaction',
  inputs: {
    aProduct: parts.Product.a,
    bProduct: parts.Product.b,
    aService: parts.Service.a,
    bService: parts.Service.b,
    aPersonnel: parts.Personnel.a,
    bPersonnel: parts.Personnel.b,
    aImage: parts.Image.a,
    bImage: parts.Image.b,
    aMoney: parts.Money.a,
    bMoney: parts.Money.b,
    aTime: parts.Time.a,
    bTime: parts.Time.b,
    aEnergy: parts.Energy.a,
    bEnergy: parts.Energy.b,
    aPsychic: parts.Psychic.a,
    bPsychic: parts.Psychic.b,
  },
  outputs: {
    aDelivered: { en: 'delivered value', zh: '让渡价值' },
    aRatio: { en: 'value per cost', zh: '价值与成本之比' },
    bDelivered: { en: 'delivered value', zh: '让渡价值' },
    bRatio: { en: 'value per cost', zh: '价值与成本之比' },
  },
  sentences: {
    a: {
      en: 'A delivers **{a}**, B **{b}**. The buyer who counts everything takes **A**, whatever the total value says.',
      zh: '甲让渡**{a}**，乙让渡**{b}**。把得失都算进去，顾客会选**甲**，总价值高低不是依据。',
    },
    b: {
      en: 'A delivers **{a}**, B **{b}**. The buyer who counts everything takes **B**.',
      zh: '甲让渡**{a}**，乙让渡**{b}**。把得失都算进去，顾客会选**乙**。',
    },
    tie: {
      en: 'Both deliver **{a}**: a tie. Small things, or habit, will decide.',
      zh: '两家都让渡**{a}**，不分上下。起作用的会是小事，或者习惯。',
    },
    disagree: {
      en: 'A delivers **{a}**, B **{b}**, and the ratios rank them the other way round. Difference and ratio are two rules; say which one you use.',
      zh: '甲让渡**{a}**，乙让渡**{b}**，而按比率排，次序正好相反。差额与比率是两条规则，作答时写明用的是哪一条。',
    },
    nobody: {
      en: 'A delivers **{a}**, B **{b}**: neither gives more than it takes. A buyer who counts everything stays at home.',
      zh: '甲让渡**{a}**，乙让渡**{b}**，都得不偿失。算清楚的顾客哪家也不会买。',
    },
  },
  words: {
    a: { en: 'A', zh: '甲' },
    b: { en: 'B', zh: '乙' },
    part: { en: 'Part', zh: '项目' },
    productValue: { en: 'Product value', zh: '产品价值' },
    serviceValue: { en: 'Service value', zh: '服务价值' },
    personnelValue: { en: 'Personnel value', zh: '人员价值' },
    imageValue: { en: 'Image value', zh: '形象价值' },
    monetaryCost: { en: 'Monetary cost', zh: '货币成本' },
    timeCost: { en: 'Time cost', zh: '时间成本' },
    energyCost: { en: 'Energy cost', zh: '体力成本' },
    psychicCost: { en: 'Psychic cost', zh: '精神成本' },
    delivered: { en: 'delivers', zh: '让渡价值' },
    Product: { en: 'product', zh: '产品' },
    Service: { en: 'service', zh: '服务' },
    Personnel: { en: 'personnel', zh: '人员' },
    Image: { en: 'image', zh: '形象' },
    Money: { en: 'money', zh: '货币' },
    Time: { en: 'time', zh: '时间' },
    Energy: { en: 'energy', zh: '体力' },
    Psychic: { en: 'psychic', zh: '精神' },
    totalValue: { en: 'total value', zh: '总价值' },
    totalCost: { en: 'total cost', zh: '总成本' },
    table: { en: 'The two offers, part by part', zh: '两家逐项比较' },
  },
  note: {
    en: 'Everything is put into money here so that it can be subtracted; points would do as well, but not both at once. The two offers are invented.',
    zh: '这里把各项都折成金额才能相减；用分数也可以，但不能混用。两家均为虚构。',
  },
  source: 'kotler-1994',
  lesson: 'customer-delivered-value',
  concepts: ['customer-delivered-value', 'total-customer-value', 'total-customer-cost', 'value-maximisation-limit'],
};
