import { defineFamily, type FamilyText } from '../../family.ts';
import { lowestTakenAsZero } from '../../mistakes/scale.ts';

export const model = defineFamily({
  output: 'loyalty',
  digits: 1,
  draw: { satisfaction: { from: 2.6, to: 4.8, step: 0.01 } },
  fixed: { competition: 'fierce', basicFulfilment: 1, latentFulfilment: 0 },
  steps: ({ satisfaction, competition }, step) => {
    const power = competition === 'fierce' ? 4 : 0.35;
    const above = step('above', satisfaction - 1, 'points');
    const part = step('part', above / 4, 'number', { digits: 4 });
    step('curved', 100 * part ** power, 'number', { digits: 1, numbers: { power } });
  },
  mistakes: {
    lowestTakenAsZero,
    fifthsOfTheScale: { at: 'part', instead: ({ satisfaction }) => satisfaction / 5 },
    straightLine: { at: 'curved', instead: (_, { step }) => 100 * step('part') },
    fourTimes: { at: 'curved', instead: (_, { step }) => 4 * 100 * step('part') },
    captiveMarket: { given: () => ({ competition: 'low' }) },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'Loyalty where customers can choose', zh: '客户有得选时的忠诚' },
  stem: {
    en: 'For a market with fierce competition a teaching curve says: loyalty = 100 × ((s − 1) ÷ 4)⁴, with satisfaction s from 1 to 5. (Where customers have no alternative the power is 0.35.) Guests rate a city hotel {satisfactionNumber} on average; they can stay in any of thirty others. What loyalty does the curve give?',
    zh: '竞争激烈的市场，教学曲线为：忠诚=100×((s−1)÷4)⁴，s是1～5分的满意度；别无选择的市场，指数换成0.35。某城市酒店平均{satisfactionNumber}分，客人另有三十家可选。按曲线，忠诚是多少？',
  },
  steps: {
    above: { name: { en: 'Above the lowest rating', zh: '高出最低分' }, line: '{satisfaction} − 1 = {value}' },
    part: { name: { en: 'As a part of the scale', zh: '占量表的几成' }, line: '{above} ÷ 4 = {value}' },
    curved: {
      name: { en: 'Loyalty on the curve', zh: '曲线上的忠诚' },
      line: { en: '100 × {part} to the power of {power} = {value}', zh: '100 × {part}的{power}次方 = {value}' },
    },
  },
  mistakes: {
    fifthsOfTheScale: {
      says: {
        en: 'This takes the scale as one from 0 to 5. It has four steps from 1 to 5: take off the 1 and divide by 4.',
        zh: '这是把量表当成了0～5分。从1到5是4级：先减1，再除以4。',
      },
      line: '{satisfaction} ÷ 5 = {value}',
    },
    straightLine: {
      says: {
        en: 'This is a straight line: loyalty in step with satisfaction. Where customers can choose it lags behind, which the power of 4 brings about.',
        zh: '这是一条直线，忠诚随满意等比上升。客户有得选时，忠诚要慢得多，所以有4次方。',
      },
      line: '100 × {part} = {value}',
    },
    fourTimes: {
      says: {
        en: 'The 4 is a power, and here it multiplies. To the fourth power means four factors, {part} each.',
        zh: '4是指数，这里却拿来相乘了。4次方是四个{part}连乘。',
      },
      line: '100 × {part} × 4 = {value}',
    },
    captiveMarket: {
      says: {
        en: 'This is the curve for guests without an alternative. Read the situation again: how many hotels can they go to?',
        zh: '这是别无选择时的曲线。再看一遍题目：客人还能去几家？',
      },
    },
  },
};
