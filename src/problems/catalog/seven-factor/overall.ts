import { defineFamily, type FamilyText } from '../../family.ts';

export const model = defineFamily({
  output: 'overallSatisfaction',
  digits: 2,
  draw: {
    desire: { from: 4, to: 7, step: 0.5 },
    expectation: { from: 3, to: 6, step: 0.5 },
    performance: { from: 3, to: 6.5, step: 0.5 },
    information: { from: 4, to: 7, step: 0.5 },
  },
  fixed: {},
  reasonable: ({ desire, expectation, performance, information }) => {
    const held = (satisfaction: number) => satisfaction < 1 || satisfaction > 7;
    return !held(4 + performance - (desire + expectation) / 2) && !held(4 + performance - information);
  },
  steps: ({ desire, expectation, performance, information }, step) => {
    const wished = step('wished', performance - desire, 'points');
    const foreseen = step('foreseen', performance - expectation, 'points');
    const attribute = step('attribute', 4 + 0.5 * wished + 0.5 * foreseen, 'points');
    const informed = step('informed', 4 + (performance - information), 'points');
    step('overall', 0.6 * attribute + 0.4 * informed, 'points');
  },
  mistakes: {
    desireForgotten: { at: 'attribute', instead: (_, { step }) => 4 + step('foreseen') },
    claimLessPerformance: {
      at: 'informed',
      instead: ({ performance, information }) => 4 + information - performance,
    },
    middleForgotten: { at: 'informed', instead: (_, { right }) => right - 4 },
    weightsSwapped: { at: 'overall', instead: (_, { step }) => 0.4 * step('attribute') + 0.6 * step('informed') },
    plainMean: { at: 'overall', instead: (_, { step }) => (step('attribute') + step('informed')) / 2 },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'Overall satisfaction from four ratings', zh: '由四个评分算全面满意' },
  stem: {
    en: 'Mr Sun rented a holiday flat. On a scale from 1 to 7 he would have liked {desireNumber} (D), expected {expectationNumber} (E), found {performanceNumber} (P), and the advertisement had promised {informationNumber} (I). Use the teaching model: attribute satisfaction AS = 4 + 0.5(P − D) + 0.5(P − E), information satisfaction IS = 4 + (P − I), overall 0.6 AS + 0.4 IS. How satisfied is he overall?',
    zh: '孙先生租了一套度假公寓。按1～7分，他心里想要{desireNumber}（D），估计会得到{expectationNumber}（E），住下来感受到{performanceNumber}（P），广告声称的是{informationNumber}（I）。按教学模型：属性满意AS=4+0.5(P−D)+0.5(P−E)，信息满意IS=4+(P−I)，全面满意=0.6AS+0.4IS。他的全面满意是多少？',
  },
  steps: {
    wished: { name: { en: 'Desire congruency P − D', zh: '欲望一致P−D' }, line: '{performance} − {desire} = {value}' },
    foreseen: {
      name: { en: 'Expectation congruency P − E', zh: '期望一致P−E' },
      line: '{performance} − {expectation} = {value}',
    },
    attribute: {
      name: { en: 'Attribute satisfaction', zh: '属性满意' },
      line: '4 + 0.5 × {wished} + 0.5 × {foreseen} = {value}',
    },
    informed: {
      name: { en: 'Information satisfaction', zh: '信息满意' },
      line: '4 + ({performance} − {information}) = {value}',
    },
    overall: {
      name: { en: 'Overall satisfaction', zh: '全面满意' },
      line: '0.6 × {attribute} + 0.4 × {informed} = {value}',
    },
  },
  mistakes: {
    desireForgotten: {
      says: {
        en: 'Only the expectation of {expectation} is compared with the flat. The model asks twice: what was foreseen, and what was wished for; each counts half.',
        zh: '只拿公寓与期望{expectation}相比了。模型问的是两件事：与估计的比，与想要的比，各算一半。',
      },
      line: '4 + {foreseen} = {value}',
    },
    claimLessPerformance: {
      says: {
        en: 'The promise is the first number of the difference here, so that boasting would please. Take the claim of {information} from what he found.',
        zh: '这里是用声称的去减感知的，吹得越响反倒越满意。应当用感知减去声称的{information}。',
      },
      line: '4 + ({information} − {performance}) = {value}',
    },
    middleForgotten: {
      says: {
        en: 'In information satisfaction the 4 is missing. It is the middle of the scale: whoever finds exactly what was promised stands there, not at 0.',
        zh: '信息满意漏了4。4是量表的中点：说的和做的一样，应落在这里，而不是0。',
      },
      line: '{performance} − {information} = {value}',
    },
    weightsSwapped: {
      says: {
        en: 'The two weights have changed places. The thing itself carries 0.6, what was said about it 0.4.',
        zh: '两个权重放反了。产品本身占0.6，事先的说法占0.4。',
      },
      line: '0.4 × {attribute} + 0.6 × {informed} = {value}',
    },
    plainMean: {
      says: {
        en: 'The two satisfactions are averaged as equals. The model weighs the thing itself more; read its last formula again.',
        zh: '两种满意平均对待了。模型更看重产品本身，请再看最后一个式子。',
      },
      line: '({attribute} + {informed}) ÷ 2 = {value}',
    },
  },
};
