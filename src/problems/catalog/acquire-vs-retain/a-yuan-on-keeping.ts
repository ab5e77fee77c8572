import { defineFamily, type FamilyText } from '../../family.ts';
import { costTakenOffFirst, ratioUpsideDown } from '../../mistakes/ratio.ts';
import { everyoneTreatedSaved } from '../../mistakes/retention.ts';

export const model = defineFamily({
  output: 'retentionValuePerUnit',
  digits: 2,
  draw: {
    clv: { from: 1000, to: 6000, step: 200 },
    costPerTreatment: { from: 60, to: 300, step: 20 },
    costPerAcquisition: { from: 400, to: 1500, step: 100 },
    retentionLift: { from: 0.04, to: 0.2, step: 0.02 },
  },
  fixed: { treatableCustomers: 1000, budget: 100_000, retentionShare: 1 },
  reasonable: ({ clv, costPerTreatment, retentionLift }) => {
    const value = (retentionLift * clv) / costPerTreatment;
    return value > 0.4 && value < 6;
  },
  steps: ({ clv, costPerTreatment, retentionLift }, step) => {
    const saved = step('saved', retentionLift * clv, 'money', { numbers: { lift: retentionLift } });
    step('perYuan', saved / costPerTreatment, 'money', { digits: 3 });
  },
  mistakes: {
    everyoneTreatedSaved,
    costOfWinningForKeeping: {
      at: 'perYuan',
      instead: ({ costPerAcquisition }, { step }) => step('saved') / costPerAcquisition,
    },
    costTakenOffFirst,
    ratioUpsideDown,
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'What a yuan spent on keeping brings', zh: '花一元维系，得回多少' },
  stem: {
    en: 'A telephone company would spend {costPerAcquisition} on winning a new subscriber or {costPerTreatment} on looking after one it has. Being looked after raises the chance that the subscriber stays by {retentionLift}. A subscriber is worth {clv}. How much value does one yuan spent on keeping bring, before the yuan itself is taken off?',
    zh: '一家电信公司争取一位新用户要花{costPerAcquisition}，回访、关怀一位老用户只花{costPerTreatment}。关怀使老用户留下的概率提高{retentionLift}。一位用户值{clv}。花在维系上的一元钱带来多少价值（这一元本身不扣）？',
  },
  steps: {
    saved: {
      name: { en: 'Expected from one who is looked after', zh: '关怀一位，期望多得' },
      line: '{lift} × {clv} = {value}',
    },
    perYuan: { name: { en: 'For each yuan spent', zh: '每花一元' }, line: '{saved} ÷ {costPerTreatment} = {value}' },
  },
  mistakes: {
    costOfWinningForKeeping: {
      says: {
        en: 'The cost of winning stands below the line. Asked for is a yuan spent on keeping; look for what that costs.',
        zh: '分母用了争取新用户的花费。问的是花在维系上的一元，要看维系一位花多少。',
      },
      line: '{saved} ÷ {costPerAcquisition} = {value}',
    },
    costTakenOffFirst: {
      says: {
        en: 'The cost is taken off before dividing, which leaves the profit on a yuan. The question says that the yuan itself is not taken off.',
        zh: '先减去花费再相除，得到的是每元的净赚。题目说明这一元本身不扣。',
      },
      line: '({saved} − {costPerTreatment}) ÷ {costPerTreatment} = {value}',
    },
  },
};
