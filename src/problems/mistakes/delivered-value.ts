import type { Mistake, MistakeTexts } from '../mistake.ts';

export const onlyThePricePaid: Mistake<{ readonly aMoney: number }> = {
  at: 'totalCost',
  instead: ({ aMoney }) => aMoney,
};
export const onlyTheProduct: Mistake<{ readonly aProduct: number }> = {
  at: 'totalValue',
  instead: ({ aProduct }) => aProduct,
};

export const words: MistakeTexts = {
  onlyThePricePaid: {
    says: {
      en: 'Only the money is counted as a cost. Time, effort and worry are given up as well: {aTime}, {aEnergy} and {aPsychic}.',
      zh: '成本里只算了花的钱。时间、体力、精神也是付出：{aTime}、{aEnergy}、{aPsychic}。',
    },
    line: '{value}',
  },
  onlyTheProduct: {
    says: {
      en: 'Only the product is counted as a value. Service, personnel and image belong to the total as well: {aService}, {aPersonnel} and {aImage}.',
      zh: '价值里只算了产品。服务、人员、形象也在总价值之内：{aService}、{aPersonnel}、{aImage}。',
    },
    line: '{value}',
  },
};
