import type { Mistake, MistakeTexts } from '../mistake.ts';

type Timed = { readonly timing: string };
type Counted = { readonly periods: number };

export const beginForEnd: Mistake<Timed> = { given: () => ({ timing: 'begin' }) };
export const endForBegin: Mistake<Timed> = { given: () => ({ timing: 'end' }) };
export const firstMarginTakenAsCertain: Mistake<Timed> = { given: () => ({ timing: 'end_first_certain' }) };
export const onePeriodTooMany: Mistake<Counted> = { given: ({ periods }) => ({ periods: periods + 1 }) };
export const onePeriodTooFew: Mistake<Counted> = { given: ({ periods }) => ({ periods: periods - 1 }) };

export const words: MistakeTexts = {
  beginForEnd: {
    says: {
      en: 'This is what you get if the first margin comes now. Read again when it comes: here the first one is a year away and depends on renewal.',
      zh: '把第一笔利润当成现在到手，就会得到这个数。再看一遍时点：这里第一笔在一年之后，而且要续约才有。',
    },
  },
  endForBegin: {
    says: {
      en: 'This is what you get if the first payment is a year away. Here it comes now and is certain, so its factor is 1.',
      zh: '把第一笔当成一年以后，就会得到这个数。这里第一笔现在到手，系数是1。',
    },
  },
  firstMarginTakenAsCertain: {
    says: {
      en: 'This is what you get if the first margin is certain. Here even the first one depends on renewal: it carries the factor {retention}.',
      zh: '把第一笔利润当成确定的，就会得到这个数。这里第一笔也要续约才有，应当乘上{retention}。',
    },
  },
  onePeriodTooMany: {
    says: {
      en: 'This is one payment too many. Write the payments down in a row and count them: there are {periodsNumber}, one a year.',
      zh: '多算了一笔。把各笔排成一行数一数：一年一笔，一共{periodsNumber}笔。',
    },
  },
  onePeriodTooFew: {
    says: {
      en: 'This is one payment too few. The one that comes first counts as well: there are {periodsNumber} in all, one a year.',
      zh: '少算了一笔。最先的那一笔也算在内：一年一笔，一共{periodsNumber}笔。',
    },
  },
};
