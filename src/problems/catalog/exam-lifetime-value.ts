import { defineFamily } from '../family.ts';

export const family = defineFamily({
  calculator: 'exam-clv',
  output: 'total',
  draw: {
    profitPerPurchase: { from: 20, to: 200, step: 10 },
    purchasesPerYear: { from: 2, to: 24, step: 2 },
    ageNow: { from: 20, to: 40, step: 5 },
    ageAtEnd: { from: 50, to: 70, step: 5 },
    referrals: { from: 1, to: 5, step: 1 },
  },
  fixed: { referralProbability: 0.5, acquisitionCost: 0 },
  digits: 0,
  mistakes: [
    'referralsForgotten',
    'everyReferralCertain',
    'oneYearTooMany',
    'onlyOneYear',
    'ageTakenAsYears',
    'onePurchaseAYear',
  ],
  title: { en: 'Lifetime value in the exam', zh: '考试中的终身价值' },
  stem: {
    en: 'A customer aged {ageNow} buys {purchasesPerYear} times a year until the age of {ageAtEnd}; each purchase brings a profit of {profitPerPurchase}. The customer will bring along {referrals}, each of whom behaves alike with a probability of {referralProbability}. Without discounting, what is the lifetime value?',
    zh: '某客户现年{ageNow}，每年购买{purchasesPerYear}次，到{ageAtEnd}为止，每次利润{profitPerPurchase}；他会介绍来{referrals}，每人有{referralProbability}的可能同样消费。不折现，终身价值是多少？',
  },
});
