import { defineFamily, type FamilyText } from '../../family.ts';
import { undiscounted } from '../../mistakes/discounting.ts';

export const model = defineFamily({
  output: 'gap',
  digits: 1,
  draw: {
    margin: { from: 150, to: 600, step: 50 },
    target: { from: 500, to: 2400, step: 100 },
    discount: { from: 0.06, to: 0.14, step: 0.02 },
    retention: { from: 0.4, to: 0.8, step: 0.05 },
  },
  fixed: { timing: 'begin' },
  reasonable: ({ margin, target, discount, retention }) => {
    const needed = (1 + discount) * (1 - margin / target);
    return needed < 0.96 && needed > retention + 0.02;
  },
  steps: ({ margin, target, discount, retention }, step) => {
    const later = step('later', 1 - margin / target, 'share', { digits: 2 });
    const needed = step('needed', later * (1 + discount), 'share', { digits: 2 });
    step('gap', needed - retention, 'percentagePoints', { digits: 2 });
  },
  mistakes: {
    growthForPoints: { at: 'gap', instead: ({ retention }, { right }) => right / retention },
    neededForMissing: { at: 'gap', instead: (_, { step }) => step('needed') },
    undiscounted,
    firstMarginLate: {
      at: 'needed',
      instead: ({ margin, target, discount }) => (target * (1 + discount)) / (margin + target),
    },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'How many points are missing', zh: '还差几个百分点' },
  stem: {
    en: 'A seed merchant visits farms to win them, at {target} a farm. A farm that is won brings a margin of {margin} at once, and the same again every spring as long as it stays. At present {retention} stay from one spring to the next; the discount rate is {discount}, and no horizon is set. By how many percentage points must that rate rise, at the least, for a farm to repay its visit?',
    zh: '一家种子公司靠上门走访争取农场，平均每争取一家花{target}。农场当场下单，带来利润{margin}；此后只要没换别家，每年春天再来一笔同样的利润。现在从头年到次年留下的有{retention}，贴现率{discount}，不设年限。要收回走访的花费，保持率至少还要提高几个百分点？',
  },
  steps: {
    later: {
      name: { en: 'Share of the cost that later springs must bring', zh: '花费里要靠以后收回的部分' },
      line: '1 − {margin} ÷ {target} = {value}',
    },
    needed: { name: { en: 'Retention needed', zh: '盈亏平衡的保持率' }, line: '{later} × (1 + {discount}) = {value}' },
    gap: { name: { en: 'Missing', zh: '还差' }, line: '{needed} − {retention} = {value}' },
  },
  mistakes: {
    growthForPoints: {
      says: {
        en: 'This is the rise in per cent of today’s rate. Percentage points are the plain difference of the two rates; do not divide by {retention}.',
        zh: '这是提高了百分之几，以现有保持率为底。百分点是两个比率直接相减，不用再除以{retention}。',
      },
      line: '({needed} − {retention}) ÷ {retention} × 100 = {value}',
    },
    neededForMissing: {
      says: {
        en: 'This is the rate that is needed, not what is missing. Take off the {retention} there are.',
        zh: '这是需要达到的保持率，不是还差多少。再减去现有的{retention}。',
      },
      line: { en: 'the rate needed = {value}', zh: '需要达到的保持率 = {value}' },
    },
    undiscounted: {
      says: {
        en: 'Discounting is missing in the rate needed. What comes a spring later counts for less, so more farms must stay: multiply by 1 + {discount}.',
        zh: '算所需保持率时漏了贴现。晚一年的利润没有那么值钱，留下的就得更多：还要乘1 + {discount}。',
      },
    },
    firstMarginLate: {
      says: {
        en: 'This is the formula for a first margin that comes a year later and only with a renewal. Here it comes at once and is certain.',
        zh: '这是第一笔利润一年后、续留才有的公式。这里第一笔当场到手，是确定的。',
      },
      line: '{target} × (1 + {discount}) ÷ ({margin} + {target}) = {value}',
    },
  },
};
