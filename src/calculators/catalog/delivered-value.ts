import { deliveredValue, preferredOffers } from '#domain/satisfaction/delivered-value.ts';
import { type CalculatorText, defineCalculator, type NumberInput, type Value } from '../define-calculator.ts';

const offers = ['a', 'b'] as const;
const values = ['Product', 'Service', 'Personnel', 'Image'] as const;
const costs = ['Money', 'Time', 'Energy', 'Psychic'] as const;
type Offer = (typeof offers)[number];
type Inputs = `${Offer}${(typeof values)[number] | (typeof costs)[number]}`;
type Outputs = 'aDelivered' | 'bDelivered' | 'aRatio' | 'bRatio';

const amount = (initial: number): NumberInput => ({ unit: 'money', min: 0, max: 800, step: 10, initial });

function offerFrom(input: Readonly<Record<Inputs, Value>>, offer: Offer) {
  const part = (name: (typeof values)[number] | (typeof costs)[number]): number => Number(input[`${offer}${name}`]);
  return deliveredValue({
    value: { product: part('Product'), service: part('Service'), personnel: part('Personnel'), image: part('Image') },
    cost: { monetary: part('Money'), time: part('Time'), energy: part('Energy'), psychic: part('Psychic') },
  });
}

/** Two offers, eight parts each: what the buyer gets less what the buyer gives. */
export const model = defineCalculator<Inputs, Outputs>({
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
    aDelivered: { unit: 'money', main: true },
    bDelivered: { unit: 'money', main: true },
    aRatio: { unit: 'number', digits: 3 },
    bRatio: { unit: 'number', digits: 3 },
  },
  symbols: {},
  compute: (input) => {
    const [a, b] = [offerFrom(input, 'a'), offerFrom(input, 'b')];
    const best = preferredOffers([a, b]);
    const winner = best.length > 1 ? 'tie' : best[0] === 0 ? 'a' : 'b';
    const disagree = a.ratio !== null && b.ratio !== null && (a.delivered - b.delivered) * (a.ratio - b.ratio) < 0;
    const nobody = a.delivered <= 0 && b.delivered <= 0;
    const bars = offers.map((offer) => ({
      id: `${offer}Delivered`,
      voice: 'ink' as const,
      parts: [{ id: offer, value: (offer === 'a' ? a : b).delivered }],
    }));
    const total = (
      offer: Offer,
      kind: 'Value' | 'Cost',
      names: readonly (typeof values)[number][] | readonly (typeof costs)[number][],
    ) => ({
      id: `${offer}${kind}`,
      voice: 'ghost' as const,
      parts: names.map((name) => ({ id: name, value: Number(input[`${offer}${name}`]) })),
    });
    return {
      outputs: { aDelivered: a.delivered, bDelivered: b.delivered, aRatio: a.ratio, bRatio: b.ratio },
      sentence: {
        id: nobody ? 'nobody' : disagree ? 'disagree' : winner,
        values: { a: { value: a.delivered, unit: 'money' }, b: { value: b.delivered, unit: 'money' } },
      },
      chart: {
        kind: 'bars',
        unit: 'money',
        bars: [
          total('a', 'Value', values),
          total('a', 'Cost', costs),
          ...bars.slice(0, 1),
          total('b', 'Value', values),
          total('b', 'Cost', costs),
          ...bars.slice(1),
        ],
      },
      table: {
        columns: [
          { id: 'part', unit: 'number' },
          { id: 'a', unit: 'money' },
          { id: 'b', unit: 'money' },
        ],
        rows: [
          ...values.map((name) => [name, Number(input[`a${name}`]), Number(input[`b${name}`])]),
          ['totalValue', a.totalValue, b.totalValue],
          ...costs.map((name) => [name, Number(input[`a${name}`]), Number(input[`b${name}`])]),
          ['totalCost', a.totalCost, b.totalCost],
        ],
      },
    };
  },
});

const part = (en: string, zh: string) => ({
  a: { en: `A: ${en}`, zh: `甲：${zh}` },
  b: { en: `B: ${en}`, zh: `乙：${zh}` },
});
const parts = {
  Product: part('product value', '产品价值'),
  Service: part('service value', '服务价值'),
  Personnel: part('personnel value', '人员价值'),
  Image: part('image value', '形象价值'),
  Money: part('monetary cost', '货币成本'),
  Time: part('time cost', '时间成本'),
  Energy: part('energy cost', '体力成本'),
  Psychic: part('psychic cost', '精神成本'),
};

export const text: CalculatorText<Inputs, Outputs> = {
  title: { en: 'Customer delivered value', zh: '顾客让渡价值' },
  lead: {
    en: 'Offer B has more to give. Which one does a buyer choose who counts everything?',
    zh: '乙给得更多。把得失都算进去，顾客会选哪一家？',
  },
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
    aDelivered: { en: 'A delivers', zh: '甲的让渡价值' },
    bDelivered: { en: 'B delivers', zh: '乙的让渡价值' },
    aRatio: { en: 'A: value per cost', zh: '甲：价值与成本之比' },
    bRatio: { en: 'B: value per cost', zh: '乙：价值与成本之比' },
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
    aValue: { en: 'A gives', zh: '甲：总价值' },
    aCost: { en: 'A costs', zh: '甲：总成本' },
    bValue: { en: 'B gives', zh: '乙：总价值' },
    bCost: { en: 'B costs', zh: '乙：总成本' },
    Product: { en: 'product', zh: '产品' },
    Service: { en: 'service', zh: '服务' },
    Personnel: { en: 'personnel', zh: '人员' },
    Image: { en: 'image', zh: '形象' },
    Money: { en: 'money', zh: '货币' },
    Time: { en: 'time', zh: '时间' },
    Energy: { en: 'energy', zh: '体力' },
    Psychic: { en: 'psychic', zh: '精神' },
    totalValue: { en: 'Total value', zh: '总价值' },
    totalCost: { en: 'Total cost', zh: '总成本' },
    table: { en: 'The two offers, part by part', zh: '两家逐项比较' },
  },
  note: {
    en: 'Everything is put into money here so that it can be subtracted; points would do as well, but not both at once. The two offers are invented.',
    zh: '这里把各项都折成金额才能相减；用分数也可以，但不能混用。两家均为虚构。',
  },
  source: 'kotler-1994',
  lesson: 'customer-delivered-value',
};
