import { customisationApproaches } from '#domain/fit/customisation-approach.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';

const decision = { choices: ['yes', 'no', 'open'], initial: 'no' } as const;

const decided = (answer: 'yes' | 'no' | 'open'): boolean | null => (answer === 'open' ? null : answer === 'yes');

/** Two questions, four ways to customise. */
export const model = defineCalculator({
  id: 'customisation-chooser',
  inputs: { product: decision, representation: { ...decision, initial: 'yes' } },
  outputs: { candidates: { unit: 'number', digits: 0, main: true } },
  compute: ({ product, representation }) => {
    const found = customisationApproaches({
      changesProduct: decided(product),
      changesRepresentation: decided(representation),
    });
    const [first = 'adaptive', second = first] = found;
    const id = found.length === 1 ? first : found.length === 2 ? 'two' : 'four';
    return {
      outputs: { candidates: found.length },
      ...(found.length === 1 ? { verdict: `${first}Name` } : {}),
      sentence: { id, values: { first: `${first}Name`, second: `${second}Name` } },
      table: {
        columns: [
          { id: 'approach', unit: 'number' },
          { id: 'productChanges', unit: 'number' },
          { id: 'representationChanges', unit: 'number' },
          { id: 'example', unit: 'number' },
        ],
        rows: [
          ['collaborativeName', 'yes', 'yes', 'collaborativeExample'],
          ['transparentName', 'yes', 'no', 'transparentExample'],
          ['cosmeticName', 'no', 'yes', 'cosmeticExample'],
          ['adaptiveName', 'no', 'no', 'adaptiveExample'],
        ],
      },
    };
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Four ways to customise', zh: '四种定制方式的选择' },
  lead: {
    en: 'Customising need not mean making to order. Answer two questions.',
    zh: '定制不一定是订做。先回答两个问题。',
  },
  theme: 'practice',
  inputs: {
    product: { en: 'Does the product itself change for each customer?', zh: '产品本身是否因客户而变？' },
    representation: { en: 'Does its presentation change for each customer?', zh: '产品的呈现方式是否因客户而变？' },
  },
  outputs: { candidates: { en: 'Approaches that fit', zh: '符合的方式' } },
  sentences: {
    collaborative: {
      en: '**Collaborative**: firm and customer find out together what is wanted, and product and presentation both follow. Think of glasses fitted in dialogue.',
      zh: '**合作式**：企业与客户一起弄清想要什么，产品与呈现都随之而定。比如边商量边配的眼镜。',
    },
    transparent: {
      en: '**Transparent**: the product is fitted without a word. Think of a laundry service that learns which softener a hotel’s guests bear.',
      zh: '**透明式**：不声不响地把产品调到合适。比如洗涤公司摸清某酒店客人适应哪种柔顺剂。',
    },
    cosmetic: {
      en: '**Cosmetic**: the same product dressed for each customer. Think of the same peanuts in each shop’s own bag.',
      zh: '**化妆式**：同一产品，为每位客户换一种呈现。比如同样的花生，装进各家店自己的袋子。',
    },
    adaptive: {
      en: '**Adaptive**: one product that customers set for themselves. Think of lights with scenes to choose from.',
      zh: '**适应性**：一种产品，由客户自己调成想要的样子。比如可以自选场景的灯光。',
    },
    two: {
      en: 'One question is open, so two approaches still fit: **{first}** and **{second}**.',
      zh: '还有一个问题没有定，所以两种方式都可能：**{first}**与**{second}**。',
    },
    four: { en: 'Both questions are open; all four approaches still fit.', zh: '两个问题都没有定，四种方式都有可能。' },
  },
  words: {
    yes: { en: 'yes', zh: '变' },
    no: { en: 'no', zh: '不变' },
    open: { en: 'not decided', zh: '未定' },
    approach: { en: 'Approach', zh: '方式' },
    productChanges: { en: 'Product', zh: '产品' },
    representationChanges: { en: 'Presentation', zh: '呈现' },
    example: { en: 'Example', zh: '例子' },
    collaborativeName: { en: 'collaborative', zh: '合作式' },
    transparentName: { en: 'transparent', zh: '透明式' },
    cosmeticName: { en: 'cosmetic', zh: '化妆式' },
    adaptiveName: { en: 'adaptive', zh: '适应性' },
    collaborativeExample: { en: 'glasses fitted in dialogue', zh: '边商量边配的眼镜' },
    transparentExample: { en: 'softener fitted to a hotel', zh: '按酒店调配的柔顺剂' },
    cosmeticExample: { en: 'peanuts in each shop’s bag', zh: '各店自有包装的花生' },
    adaptiveExample: { en: 'lights with scenes to choose', zh: '可选场景的灯光' },
    table: { en: 'The four approaches', zh: '四种方式对照' },
  },
  note: {
    en: 'The four approaches are those of Gilmore and Pine; the examples are ours.',
    zh: '四种方式出自吉尔摩与派恩，例子为本课所举。',
  },
  source: 'gilmore-pine-1997',
  lesson: 'idic-and-customisation',
};
