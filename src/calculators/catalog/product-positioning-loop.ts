import { positioningLoop } from '#domain/fit/positioning-loop.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';

/** Fit of a position over rounds of a moving market: frozen or renewed, with and without a good name. */
export const model = defineCalculator({
  id: 'product-positioning-loop',
  inputs: {
    fit: { unit: 'number', min: 0, max: 100, step: 5, initial: 80 },
    shock: { unit: 'number', min: 0, max: 50, step: 1, initial: 25 },
    update: { choices: ['frozen', 'renewed'], initial: 'frozen' },
    corporatePosition: { unit: 'number', min: 0, max: 100, step: 5, initial: 50 },
    rounds: { unit: 'periods', min: 1, max: 12, step: 1, whole: true, initial: 6 },
  },
  outputs: {
    atEnd: { unit: 'number', digits: 0, main: true },
    otherAtEnd: { unit: 'number', digits: 0 },
    change: { unit: 'number', digits: 1 },
    spentAfter: { unit: 'periods' },
  },
  compute: ({ update, ...values }) => {
    const [frozen, renewed] = [
      positioningLoop({ ...values, update: false }),
      positioningLoop({ ...values, update: true }),
    ];
    const [here, there] = update === 'frozen' ? [frozen, renewed] : [renewed, frozen];
    const atEnd = here.at(-1) ?? 0;
    const spent = here.indexOf(0);
    const change = (update === 'renewed' ? 20 : 0) + 0.1 * (values.corporatePosition - 50) - values.shock;
    const points = (path: readonly number[]) => path.map((fit, round) => [round, fit] as const);
    return {
      outputs: { atEnd, otherAtEnd: there.at(-1) ?? 0, change, spentAfter: spent > 0 ? spent : 'none' },
      sentence: {
        id: change >= 0 ? 'holds' : spent > 0 ? (values.corporatePosition > 50 ? 'spentNamed' : 'spent') : 'decays',
        values: {
          start: { value: values.fit, unit: 'number' },
          end: { value: atEnd, unit: 'number', digits: 0 },
          other: { value: there.at(-1) ?? 0, unit: 'number', digits: 0 },
          rounds: { value: values.rounds, unit: 'periods', digits: 0 },
          spent: { value: Math.max(0, spent), unit: 'number', digits: 0 },
          change: { value: Math.abs(change), unit: 'number', digits: 1 },
          name: { value: 0.1 * (values.corporatePosition - 50), unit: 'number', digits: 1 },
        },
      },
      chart: {
        kind: 'lines',
        xUnit: 'number',
        yUnit: 'number',
        yDigits: 0,
        series: [
          { id: 'frozen', voice: 'transaction', points: points(frozen) },
          { id: 'renewed', voice: 'relationship', points: points(renewed) },
        ],
      },
      table: {
        columns: [
          { id: 'round', unit: 'number', digits: 0 },
          { id: 'frozen', unit: 'number', digits: 0 },
          { id: 'renewed', unit: 'number', digits: 0 },
        ],
        rows: frozen.map((fit, round) => [round, fit, renewed[round] ?? null]),
      },
    };
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'A position in a moving market', zh: '市场在动，定位不动' },
  lead: {
    en: 'The slogan was right once. How many rounds does it last, and how much does a good name help?',
    zh: '口号当年很准。还能撑几轮？名声好，能帮多少？',
  },
  theme: 'relationship',
  inputs: {
    fit: { en: 'Fit of product and market position today', zh: '产品与市场定位现在的贴合度' },
    shock: { en: 'The market moves per round by', zh: '市场每轮移动' },
    update: { en: 'The position is', zh: '定位' },
    corporatePosition: { en: 'Corporate position (50 = neutral)', zh: '企业定位（50为中性）' },
    rounds: { en: 'Rounds', zh: '轮数' },
  },
  outputs: {
    atEnd: { en: 'Fit at the end', zh: '期末贴合度' },
    otherAtEnd: { en: 'With the other choice', zh: '换另一种做法' },
    change: { en: 'Change per round', zh: '每轮变动' },
    spentAfter: { en: 'Nothing left after', zh: '几轮后归零' },
  },
  sentences: {
    spent: {
      en: 'Starting from {start}, the fit is **spent after round {spent}**. With the other choice it would stand at {other} after {rounds}.',
      zh: '从{start}起，到第{spent}轮**贴合度归零**；换另一种做法，{rounds}后是{other}。',
    },
    spentNamed: {
      en: 'Starting from {start}, the fit is **spent after round {spent}**; a good name gives back {name} a round and only slows the fall. With the other choice it would stand at {other}.',
      zh: '从{start}起，到第{spent}轮**贴合度归零**；名声好，每轮挽回{name}，只能拖慢。换另一种做法是{other}。',
    },
    decays: {
      en: 'Starting from {start}, the fit falls by {change} a round to **{end}** after {rounds}; with the other choice it would be {other}.',
      zh: '从{start}起，每轮掉{change}，{rounds}后是**{end}**；换另一种做法是{other}。',
    },
    holds: {
      en: 'The position holds: **{end}** after {rounds}. The market moves no faster than the firm does.',
      zh: '站得住：{rounds}后是**{end}**。市场走得不比企业快。',
    },
  },
  words: {
    frozen: { en: 'frozen: the same slogan', zh: '口号不变' },
    renewed: { en: 'renewed each round', zh: '随市场更新' },
    round: { en: 'Round', zh: '轮' },
    table: { en: 'Round by round', zh: '逐轮' },
  },
  note: {
    en: 'A toy: fit − shock + 20 if the position is renewed + 0.1 × (corporate position − 50), held to 0–100. Only the idea that position comes about between firm and market, and has to be kept moving, is McKenna’s.',
    zh: '这是玩具模型：贴合度−移动+20（更新时）+0.1×（企业定位−50），限制在0～100。取自麦肯纳的只有一点：定位在企业与市场之间形成，要不断调整。',
  },
  source: 'mckenna-1985',
  lesson: 'service-positioning-and-fit',
  concepts: ['dynamic-positioning', 'three-positioning-stages'],
};
