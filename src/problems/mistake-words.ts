import type { MistakeId } from './mistakes.ts';

interface Text {
  readonly en: string;
  readonly zh: string;
}

/** What a learner is told whose number shows a mistake: what was done, and the step where it parts from the right way. */
export const mistakeWords: Readonly<Record<MistakeId, Text>> = {
  undiscounted: {
    en: 'This is what you get without discounting. The ways part at the second payment: what comes a year later has to be divided by 1 + {discount} before it is added.',
    zh: '不折现就会得到这个数。分岔在第二笔：晚一年到手的钱，要先除以1 + {discount}再相加。',
  },
  complementOfRetention: {
    en: 'This is what you get if the share that leaves stands in the place of the share that stays. Of 100 customers, {retention} are still there a year later; multiply by that.',
    zh: '把流失的比例当成留下的比例，就会得到这个数。一年之后仍在的是{retention}，应当乘这个数。',
  },
  beginForEnd: {
    en: 'This is what you get if the first margin comes now. Read again when it comes: here the first one is a year away and depends on renewal.',
    zh: '把第一笔毛利当成现在到手，就会得到这个数。再看一遍时点：这里第一笔在一年之后，而且要续约才有。',
  },
  endForBegin: {
    en: 'This is what you get if the first payment is a year away. Here it comes now and is certain, so its factor is 1.',
    zh: '把第一笔当成一年以后，就会得到这个数。这里第一笔现在到手，系数是1。',
  },
  firstMarginTakenAsCertain: {
    en: 'This is what you get if the first margin is certain. Here even the first one depends on renewal: it carries the factor {retention}.',
    zh: '把第一笔毛利当成确定的，就会得到这个数。这里第一笔也要续约才有，应当乘上{retention}。',
  },
  onePeriodTooMany: {
    en: 'This is one payment too many. Write the payments down in a row and count them: there are {periods}.',
    zh: '多算了一笔。把各笔排成一行数一数：一共是{periods}。',
  },
  onePeriodTooFew: {
    en: 'This is one payment too few. The one that comes first counts as well: there are {periods} in all.',
    zh: '少算了一笔。最先的那一笔也算在内，一共是{periods}。',
  },
  nobodyLeaves: {
    en: 'This is what you get if nobody leaves. From the second payment on, only {retention} of those before are still there.',
    zh: '假定没有人离开，就会得到这个数。从第二笔起，留下的只有前一年的{retention}。',
  },
  onlyOneYear: {
    en: 'This is one year’s value. The customer stays from {ageNow} to {ageAtEnd}; multiply by those years.',
    zh: '这只是一年的价值。他从{ageNow}买到{ageAtEnd}，要乘上这些年数。',
  },
  oneYearTooMany: {
    en: 'This is one year too many. From {ageNow} to {ageAtEnd} the years are the difference; do not count both ends.',
    zh: '多算了一年。从{ageNow}到{ageAtEnd}，年数是两者之差，首尾不能都算。',
  },
  ageTakenAsYears: {
    en: 'This takes the age at the end for the number of years. The customer began at {ageNow}; subtract first.',
    zh: '把停止购买的年龄当成了年数。他从{ageNow}才开始，先相减。',
  },
  referralsForgotten: {
    en: 'These are the customer’s own purchases only. The people brought along belong to the value as well: {referrals}, each counted at {referralProbability}.',
    zh: '这只是本人的购买。介绍来的人也要算：{referrals}，每人按{referralProbability}计。',
  },
  everyReferralCertain: {
    en: 'This counts everyone brought along in full. Only {referralProbability} of them are expected to behave alike.',
    zh: '把介绍来的人全数算进去了。预计同样消费的只有{referralProbability}。',
  },
  onePurchaseAYear: {
    en: 'This is one purchase a year. The customer buys {purchasesPerYear} times; multiply by that before the years.',
    zh: '这是每年只买一次的结果。他每年买{purchasesPerYear}次，先乘上次数，再乘年数。',
  },
  acquisitionCostForgotten: {
    en: 'This is the value before the cost of winning the customer. Take off the {acquisitionCost}; they were paid at the start and are not discounted.',
    zh: '这是扣除获客成本之前的价值。再减去{acquisitionCost}，这笔钱一开始就付了，不用折现。',
  },
  acquisitionCostTwice: {
    en: 'The cost of winning the customer is taken off twice. Margins are given before it; subtract {acquisitionCost} once.',
    zh: '获客成本减了两次。毛利里没有扣过它，只减一次{acquisitionCost}。',
  },
  ratioUpsideDown: {
    en: 'The fraction stands on its head. Test it with a thought: if the service improves, C has to grow, so the experience {experience} stands on top.',
    zh: '分子分母颠倒了。用一句话来验：服务变好，C应当变大，所以体验{experience}在分子上。',
  },
  ratioReadAsPercent: {
    en: 'This is the ratio as a percentage. C is the plain ratio of {experience} to {expectation}; leave out the hundred.',
    zh: '这是换成百分数的结果。C就是{experience}与{expectation}之比，不用乘100。',
  },
  signTurnedRound: {
    en: 'The number is right and the sign is not. Say in words what is subtracted from what.',
    zh: '数对了，符号反了。先用话说清楚是谁减谁。',
  },
};
