import { breakEvenResponse, mailingProfit } from '#domain/finance/mailing-profit.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';

/** Writing to everybody on a list, or to those most likely to answer. */
export const model = defineCalculator({
  id: 'database-response',
  inputs: {
    everyone: { unit: 'people', min: 0, max: 50_000, step: 500, whole: true, initial: 10_000 },
    responseOfAll: { unit: 'share', min: 0, max: 0.2, step: 0.005, initial: 0.02 },
    chosen: { unit: 'people', min: 0, max: 50_000, step: 500, whole: true, initial: 3000 },
    responseOfChosen: { unit: 'share', min: 0, max: 0.2, step: 0.005, initial: 0.05 },
    margin: { unit: 'money', min: 1, max: 500, step: 1, initial: 60 },
    contactCost: { unit: 'money', min: 0, max: 50, step: 0.5, initial: 2 },
  },
  outputs: {
    profitOfChosen: { unit: 'money', digits: 0, main: true },
    profitOfAll: { unit: 'money', digits: 0 },
    breakEven: { unit: 'share', digits: 2 },
  },
  symbols: { everyone: 'n', responseOfAll: 'p', margin: 'm', contactCost: 'c', profitOfAll: 'Π' },
  compute: ({ everyone, responseOfAll, chosen, responseOfChosen, margin, contactCost }) => {
    const terms = { marginPerResponse: margin, contactCost };
    const profitOfAll = mailingProfit({ contacts: everyone, responseRate: responseOfAll, ...terms });
    const profitOfChosen = mailingProfit({ contacts: chosen, responseRate: responseOfChosen, ...terms });
    const breakEven = breakEvenResponse(terms);
    const values = {
      all: { value: profitOfAll, unit: 'money', digits: 0 },
      chosen: { value: profitOfChosen, unit: 'money', digits: 0 },
      breakEven: { value: breakEven ?? 1, unit: 'share', digits: 2 },
    } as const;
    const outcome =
      profitOfChosen > profitOfAll ? (profitOfAll < 0 && profitOfChosen > 0 ? 'rescued' : 'better') : 'everyone';
    return {
      outputs: { profitOfChosen, profitOfAll, breakEven: breakEven ?? 'none' },
      sentence: { id: breakEven === null ? 'never' : outcome, values },
      chart: {
        kind: 'bars',
        unit: 'money',
        bars: [
          { id: 'toAll', voice: 'ghost', parts: [{ id: 'toAll', value: profitOfAll }] },
          { id: 'toChosen', voice: 'ink', parts: [{ id: 'toChosen', value: profitOfChosen }] },
        ],
      },
      table: {
        columns: [
          { id: 'list', unit: 'number' },
          { id: 'letters', unit: 'people' },
          { id: 'answers', unit: 'people' },
          { id: 'earned', unit: 'money', digits: 0 },
          { id: 'spent', unit: 'money', digits: 0 },
        ],
        rows: [
          ['toAll', everyone, everyone * responseOfAll, everyone * responseOfAll * margin, everyone * contactCost],
          ['toChosen', chosen, chosen * responseOfChosen, chosen * responseOfChosen * margin, chosen * contactCost],
        ],
      },
    };
  },
  formula: (place) => [
    place.profitOfAll,
    '=',
    [place.everyone, '×', '(', place.responseOfAll, '×', place.margin, '−', place.contactCost, ')'],
  ],
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Whom to write to', zh: '该给谁写信：数据库营销的盈亏平衡' },
  lead: {
    en: 'Ten thousand letters at a loss, three thousand at a profit: what a database adds to a mailing.',
    zh: '一万封信亏本，三千封信赚钱：数据库给直邮带来了什么？',
  },
  theme: 'practice',
  inputs: {
    everyone: { en: 'Everybody on the list', zh: '名单全体' },
    responseOfAll: { en: 'Response of everybody', zh: '全体回应率' },
    chosen: { en: 'Those chosen', zh: '挑选出的人数' },
    responseOfChosen: { en: 'Response of those chosen', zh: '挑选者回应率' },
    margin: { en: 'Margin per answer', zh: '每份回应的毛利' },
    contactCost: { en: 'Cost of a letter', zh: '每封信的成本' },
  },
  outputs: {
    profitOfChosen: { en: 'Profit from those chosen', zh: '只写给挑选者的利润' },
    profitOfAll: { en: 'Profit from everybody', zh: '写给全体的利润' },
    breakEven: { en: 'Break-even response', zh: '盈亏平衡回应率' },
  },
  sentences: {
    rescued: {
      en: 'Writing to everybody ends at **{all}**; writing to those most likely to answer earns **{chosen}**. A letter pays from a response of {breakEven}.',
      zh: '写给全体，结果是**{all}**；只写给最可能回应的人，赚**{chosen}**。回应率达到{breakEven}，一封信才不亏。',
    },
    better: {
      en: 'Those chosen bring **{chosen}**, everybody **{all}**. A letter pays from a response of {breakEven}; below it, leave the person alone.',
      zh: '只写给挑选者得**{chosen}**，写给全体得**{all}**。回应率在{breakEven}以下的人，不写为好。',
    },
    everyone: {
      en: 'Here everybody brings **{all}** and the choice only **{chosen}**: as long as a further letter answers better than {breakEven}, it pays.',
      zh: '这里写给全体得**{all}**，挑选反而只有**{chosen}**：只要多写的人回应率高于{breakEven}，就值得写。',
    },
    never: {
      en: 'A letter costs more than an answer brings, so not even a response from everybody would pay. The result: **{all}**.',
      zh: '一封信的成本超过一份回应的毛利，人人回应也不划算。结果是**{all}**。',
    },
  },
  words: {
    toAll: { en: 'To everybody', zh: '写给全体' },
    toChosen: { en: 'To those chosen', zh: '写给挑选者' },
    list: { en: 'List', zh: '对象' },
    letters: { en: 'Letters', zh: '信件数' },
    answers: { en: 'Answers', zh: '回应数' },
    earned: { en: 'Margin', zh: '毛利' },
    spent: { en: 'Cost', zh: '成本' },
    table: { en: 'The two mailings', zh: '两种做法' },
  },
  note: {
    en: 'Count only people who agreed to be written to; names bought or rented without their consent do not belong on any list. The starting values are illustrative.',
    zh: '只计入同意接收信件的人；未经本人同意买来、租来的名单不能用。初始数值为示意。',
  },
  lesson: 'crm-systems-and-data',
};
