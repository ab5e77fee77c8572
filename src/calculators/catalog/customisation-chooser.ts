import { customisationApproaches } from '#domain/fit/customisation-approach.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';

const decided = (answer: 'yes' | 'no' | 'open'): boolean | null => (answer === 'open' ? null : answer === 'yes');

/** Which of four approaches to customisation fits: does the product change, does its representation? */
export const model = defineCalculator({
  id: 'customisation-chooser',
  inputs: {
    changesProduct: { choices: ['yes', 'no', 'open'], initial: 'no' },
    changesRepresentation: { choices: ['yes', 'no', 'open'], initial: 'yes' },
  },
  outputs: { candidates: { unit: 'number', digits: 0 } },
  compute: ({ changesProduct, changesRepresentation }) => {
    const answers = {
      changesProduct: decided(changesProduct),
      changesRepresentation: decided(changesRepresentation),
    };
    const fitting = customisationApproaches(answers);
    const [first = 'adaptive'] = fitting;
    const cell = (product: boolean, representation: boolean) => {
      const [id = 'adaptive'] = customisationApproaches({
        changesProduct: product,
        changesRepresentation: representation,
      });
      return { id, chosen: fitting.includes(id) };
    };
    return {
      outputs: { candidates: fitting.length },
      verdict: fitting.length === 1 ? first : 'several',
      sentence: {
        id: fitting.length === 1 ? first : 'several',
        values: { candidates: fitting.length === 2 ? fitting.join('+') : 'anyOfFour' },
      },
      chart: {
        kind: 'matrix',
        across: 'representation',
        down: 'product',
        columns: ['sameRepresentation', 'changedRepresentation'],
        rows: [
          { id: 'changedProduct', cells: [cell(true, false), cell(true, true)] },
          { id: 'sameProduct', cells: [cell(false, false), cell(false, true)] },
        ],
      },
      table: {
        columns: [
          { id: 'approach', unit: 'number' },
          { id: 'example', unit: 'number' },
          { id: 'suits', unit: 'number' },
        ],
        rows: (['collaborative', 'transparent', 'cosmetic', 'adaptive'] as const).map((approach) => [
          approach,
          `${approach}Example`,
          `${approach}Suits`,
        ]),
      },
    };
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Four ways to customise', zh: '四种定制方式' },
  lead: {
    en: 'One can customise without making anything to order. Answer two questions about a product of your own.',
    zh: '定制不等于来单生产。就你自己的产品回答两个问题。',
  },
  theme: 'practice',
  inputs: {
    changesProduct: { en: 'Does the product itself change for each customer?', zh: '产品本身因客户而变吗？' },
    changesRepresentation: {
      en: 'Does its representation change (name, packaging, wording, delivery)?',
      zh: '展示方式（名称、包装、说法、交付）因客户而变吗？',
    },
  },
  outputs: { candidates: { en: 'Approaches that fit', zh: '符合的方式' } },
  sentences: {
    collaborative: {
      en: '**Collaborative**: firm and customer find out together what is wanted, as with fitted glasses. It suits people who cannot put the wish into words, and costs a conversation each time.',
      zh: '**合作式**：企业和客户一起弄清楚要什么，比如验光配镜。适合说不清自己要什么的人，代价是每次都要谈。',
    },
    transparent: {
      en: '**Transparent**: the product changes unseen, as when soap is mixed for each hotel’s guests. It suits people who do not want to be asked again and again, and needs good observation.',
      zh: '**透明式**：产品悄悄变了，客户不知道，比如按各家酒店住客的用量调配清洁液。适合不愿老被打扰的人，前提是观察得准。',
    },
    cosmetic: {
      en: '**Cosmetic**: the same product, shown differently, as with peanuts in each retailer’s own bags. It is enough where people differ only in how they want to see it.',
      zh: '**装饰式**：东西一样，展示方式不同，比如同一种花生装进各家零售商自己的袋子。客户的差别只在怎么看它，这就够了。',
    },
    adaptive: {
      en: '**Adaptive**: one product that each sets as she likes, as with lighting. It suits wishes that change from one evening to the next.',
      zh: '**适应式**：同一件产品，各人自己调，比如灯光。适合今晚和明晚想法不同的人。',
    },
    several: {
      en: 'While a question is open, **{candidates}** remain possible. Which answer is missing is also what to ask the customer.',
      zh: '还有问题没有答，可能是**{candidates}**。缺的那个答案，正是该去问客户的。',
    },
  },
  words: {
    yes: { en: 'yes', zh: '变' },
    no: { en: 'no', zh: '不变' },
    open: { en: 'not decided', zh: '还没定' },
    collaborative: { en: 'collaborative', zh: '合作式' },
    transparent: { en: 'transparent', zh: '透明式' },
    cosmetic: { en: 'cosmetic', zh: '装饰式' },
    adaptive: { en: 'adaptive', zh: '适应式' },
    several: { en: 'open', zh: '未定' },
    'collaborative+transparent': { en: 'collaborative or transparent', zh: '合作式或透明式' },
    'cosmetic+adaptive': { en: 'cosmetic or adaptive', zh: '装饰式或适应式' },
    'collaborative+cosmetic': { en: 'collaborative or cosmetic', zh: '合作式或装饰式' },
    'transparent+adaptive': { en: 'transparent or adaptive', zh: '透明式或适应式' },
    anyOfFour: { en: 'any of the four', zh: '四种中的任何一种' },
    product: { en: 'product', zh: '产品' },
    representation: { en: 'representation', zh: '展示方式' },
    sameRepresentation: { en: 'stays', zh: '不变' },
    changedRepresentation: { en: 'changes', zh: '变' },
    changedProduct: { en: 'changes', zh: '变' },
    sameProduct: { en: 'stays', zh: '不变' },
    approach: { en: 'Approach', zh: '方式' },
    example: { en: 'Example', zh: '例子' },
    suits: { en: 'Suits', zh: '适合' },
    collaborativeExample: { en: 'glasses fitted in a dialogue', zh: '边问边配的眼镜' },
    transparentExample: { en: 'soap mixed unseen for each hotel', zh: '按各家酒店悄悄调配的清洁液' },
    cosmeticExample: { en: 'the same peanuts in own-label bags', zh: '同样的花生，各家的包装' },
    adaptiveExample: { en: 'lighting that everybody sets', zh: '自己调的灯光' },
    collaborativeSuits: { en: 'wishes hard to put into words', zh: '说不清的需要' },
    transparentSuits: { en: 'wishes that can be observed', zh: '看得出来的需要' },
    cosmeticSuits: { en: 'one use, different eyes', zh: '用法一样、看法不同' },
    adaptiveSuits: { en: 'wishes that change', zh: '经常变的需要' },
    table: { en: 'The four approaches', zh: '四种方式' },
  },
  note: {
    en: 'The two questions and the four names are Gilmore and Pine’s. Chinese texts also print 适应性 and 化妆式 for adaptive and cosmetic.',
    zh: '两个问题和四个名称出自吉尔摩和派恩。“适应式”又印作适应性，“装饰式”又印作化妆式。',
  },
  source: 'gilmore-pine-1997',
  lesson: 'idic-and-customisation',
  concepts: ['four-customisations', 'customise-methods'],
};
