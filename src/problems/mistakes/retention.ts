import type { Mistake, MistakeTexts } from '../mistake.ts';

type Retained = { readonly retention: number };

export const complementOfRetention: Mistake<Retained> = { given: ({ retention }) => ({ retention: 1 - retention }) };
export const nobodyLeaves: Mistake<Retained> = { given: () => ({ retention: 1 }) };
export const complementOfChurn: Mistake<{ readonly churn: number }> = { given: ({ churn }) => ({ churn: 1 - churn }) };
export const everyoneTreatedSaved: Mistake<{ readonly retentionLift: number }> = {
  given: () => ({ retentionLift: 1 }),
};
export const newcomersForgotten: Mistake<{ readonly newPerYear: number }> = { given: () => ({ newPerYear: 0 }) };

export const words: MistakeTexts = {
  complementOfRetention: {
    says: {
      en: 'This is what you get if the share that leaves stands in the place of the share that stays. A year later {retention} are still there; multiply by that.',
      zh: '把流失的比例当成留下的比例，就会得到这个数。一年之后仍在的是{retention}，应当乘这个数。',
    },
  },
  nobodyLeaves: {
    says: {
      en: 'This is what you get if nobody leaves. From the second payment on, only {retention} of those before are still there.',
      zh: '假定没有人离开，就会得到这个数。从第二笔起，留下的只有前一年的{retention}。',
    },
  },
  complementOfChurn: {
    says: {
      en: 'The share that leaves and the share that stays have changed places. In a year {churn} leave; the others are still there.',
      zh: '把流失的比例与留下的比例弄反了。一年里走掉的是{churn}，其余的还在。',
    },
  },
  everyoneTreatedSaved: {
    says: {
      en: 'Everyone who is looked after is counted as saved. Most would have stayed anyway, and some leave all the same; what is gained is only {retentionLift} of the chance.',
      zh: '把关怀过的人都当成救回来的了。多数人本来就会留下，也有人照走不误，提高的只是{retentionLift}。',
    },
  },
  newcomersForgotten: {
    says: {
      en: 'The bucket only leaks here. Each year {newPerYear} join; add them after the leavers are taken off.',
      zh: '这里的桶只漏不进。每年还有{newPerYear}加入，减去流失之后要加上。',
    },
  },
};
