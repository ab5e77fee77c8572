import type { Mistake, MistakeTexts } from '../mistake.ts';
import { sum } from '../sum.ts';

/**
 * For families with the step `top`, which adds up the largest of a list.
 *
 * @param first as many from the beginning of the list as it stands
 */
export const takenAsListed = <V>(first: (values: V) => readonly number[]): Mistake<V> => ({
  at: 'top',
  instead: (values) => sum(first(values)),
});
/** For families with the steps `total`, `top` and `share`. */
export const setAgainstTheOthers: Mistake<unknown> = {
  at: 'share',
  instead: (_, { step }) => step('top') / (step('total') - step('top')),
};

export const words: MistakeTexts = {
  takenAsListed: {
    says: {
      en: 'These are the first of the list as it stands. The order of a list says nothing about size: sort it from the largest down before you take the top.',
      zh: '这是照名单原来的顺序取的。名单的先后与大小无关：先由大到小排好，再取最大的。',
    },
    line: { en: 'the first of the list as it stands = {value}', zh: '照原顺序取头几位 = {value}' },
  },
  setAgainstTheOthers: {
    says: {
      en: 'This sets the best against all the others. A share is taken of the whole, {total}, with the best among it.',
      zh: '这是与其余各位相比。份额要以总额{total}为底，其中也包括最好的几位。',
    },
    line: '{top} ÷ ({total} − {top}) = {value}',
  },
};
