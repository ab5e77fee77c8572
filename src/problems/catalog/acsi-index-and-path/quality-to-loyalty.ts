import { defineFamily, type FamilyText } from '../../family.ts';

export const model = defineFamily({
  output: 'loyalty',
  digits: 2,
  draw: { qualityChange: { from: 2, to: 20, step: 0.1 } },
  fixed: {
    overall: 8,
    expectancy: 7,
    ideal: 7,
    overallWeight: 0.39,
    expectancyWeight: 0.32,
    idealWeight: 0.29,
  },
  steps: ({ qualityChange }, step) => {
    const direct = step('direct', 0.45 * qualityChange, 'number', { digits: 3 });
    const value = step('perceivedValue', 0.6 * qualityChange, 'number', { digits: 3 });
    const through = step('through', 0.3 * value, 'number', { digits: 3 });
    const satisfaction = step('changeOfSatisfaction', direct + through, 'number', { digits: 3 });
    step('changeOfLoyalty', 0.6 * satisfaction, 'number', { digits: 3 });
  },
  mistakes: {
    directRoadAlone: { at: 'changeOfSatisfaction', instead: (_, { step }) => step('direct') },
    roadsMultiplied: { at: 'through', instead: (_, { step }) => step('direct') * 0.6 * 0.3 },
    firstArrowSkipped: { at: 'through', instead: ({ qualityChange }) => 0.3 * qualityChange },
    stoppedAtSatisfaction: {
      at: 'changeOfLoyalty',
      instead: (_, { step }) => step('changeOfSatisfaction'),
    },
    arrowsAdded: {
      at: 'changeOfLoyalty',
      instead: ({ qualityChange }) => (0.45 + 0.6 + 0.3 + 0.6) * qualityChange,
    },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'From quality to loyalty along the arrows', zh: '顺着箭头，从质量到忠诚' },
  stem: {
    en: 'In a teaching model of the ACSI type the arrows are worth: quality to value 0.6, quality to satisfaction 0.45, value to satisfaction 0.3, satisfaction to loyalty 0.6. A chain of pharmacies raises its perceived quality by {qualityChange} points. By how many points does loyalty change?',
    zh: '某ACSI式教学模型的路径系数为：质量→价值0.6，质量→满意0.45，价值→满意0.3，满意→忠诚0.6。一家连锁药店的感知质量提高了{qualityChange}点，忠诚变动多少点？',
  },
  steps: {
    direct: { name: { en: 'Satisfaction, directly', zh: '满意，直接' }, line: '0.45 × {qualityChange} = {value}' },
    perceivedValue: { name: { en: 'Perceived value', zh: '感知价值' }, line: '0.6 × {qualityChange} = {value}' },
    through: {
      name: { en: 'Satisfaction, through value', zh: '满意，经过价值' },
      line: '0.3 × {perceivedValue} = {value}',
    },
    changeOfSatisfaction: {
      name: { en: 'Satisfaction, both roads', zh: '满意，两条路合计' },
      line: '{direct} + {through} = {value}',
    },
    changeOfLoyalty: { name: { en: 'Loyalty', zh: '忠诚' }, line: '0.6 × {changeOfSatisfaction} = {value}' },
  },
  mistakes: {
    directRoadAlone: {
      says: {
        en: 'Only the direct arrow to satisfaction is followed. A second road leads there through value; what arrives by both is added.',
        zh: '只走了直达满意的一条路。还有一条经过价值，两条路到达的要相加。',
      },
      line: '{value}',
    },
    roadsMultiplied: {
      says: {
        en: 'The road through value begins with what the direct road gave. Both begin at quality: the second takes {qualityChange} times 0.6 and then times 0.3.',
        zh: '把经过价值的路接在直达的路后面了。两条路都从质量出发：第二条是{qualityChange}先乘0.6，再乘0.3。',
      },
      line: '{direct} × 0.6 × 0.3 = {value}',
    },
    firstArrowSkipped: {
      says: {
        en: 'On the road through value the first arrow is skipped. Value changes by only 0.6 of the change of quality, and of that 0.3 arrives.',
        zh: '经过价值的路少走了一段。质量变动只有0.6传到价值，再有0.3传到满意。',
      },
      line: '0.3 × {qualityChange} = {value}',
    },
    stoppedAtSatisfaction: {
      says: {
        en: 'This is the change of satisfaction. One more arrow leads from there to loyalty.',
        zh: '这是满意的变动。从满意到忠诚还有一段箭头。',
      },
      line: '{value}',
    },
    arrowsAdded: {
      says: {
        en: 'All arrows are added. Along one road the coefficients are multiplied; only where two roads meet is there something to add.',
        zh: '把所有系数加起来了。同一条路上的系数要相乘，两条路汇合的地方才相加。',
      },
      line: '(0.45 + 0.6 + 0.3 + 0.6) × {qualityChange} = {value}',
    },
  },
};
