import { defineFamily, type FamilyText } from '../../family.ts';

const guests = { from: 8, to: 8, step: 1 };
const half = 4;

interface Lists {
  readonly recencyDays: readonly number[];
  readonly frequency: readonly number[];
  readonly monetary: readonly number[];
}

const descending = (list: readonly number[]): readonly number[] => [...list].sort((a, b) => b - a);

/** Whether nobody of the better half ties with anybody of the other. */
function isCutClean(list: readonly number[]): boolean {
  const sorted = descending(list);
  return sorted[half - 1] !== sorted[half];
}

/** The worst value that still belongs to the better half. */
const cuts = ({ recencyDays, frequency, monetary }: Lists) => ({
  days: descending(recencyDays)[half] ?? 0,
  visits: descending(frequency)[half - 1] ?? 0,
  money: descending(monetary)[half - 1] ?? 0,
});

/** Who is in the better half, by row. */
function better(lists: Lists) {
  const cut = cuts(lists);
  return lists.recencyDays.map((days, row) => ({
    recent: days <= cut.days,
    often: (lists.frequency[row] ?? 0) >= cut.visits,
    much: (lists.monetary[row] ?? 0) >= cut.money,
  }));
}

export const model = defineFamily({
  output: 'best',
  digits: 0,
  tolerance: 0.1,
  draw: {
    recencyDays: { length: guests, of: { from: 2, to: 120, step: 1 } },
    frequency: { length: guests, of: { from: 1, to: 24, step: 1 } },
    monetary: { length: guests, of: { from: 100, to: 3000, step: 100 } },
  },
  fixed: { bins: 2 },
  reasonable: ({ recencyDays, frequency, monetary }) => [recencyDays, frequency, monetary].every(isCutClean),
  steps: (lists, step) => {
    const cut = cuts(lists);
    const scored = better(lists);
    step('days', cut.days, 'number', { digits: 0 });
    step('visits', cut.visits, 'number', { digits: 0 });
    step('money', cut.money, 'money');
    step('frequent', scored.filter(({ recent, often }) => recent && often).length, 'people');
    step('best', scored.filter(({ recent, often, much }) => recent && often && much).length, 'people');
  },
  mistakes: {
    longAgoCountedHigh: {
      at: 'best',
      instead: (lists) => better(lists).filter(({ recent, often, much }) => !recent && often && much).length,
    },
    recencyLeftOut: { at: 'best', instead: (lists) => better(lists).filter(({ often, much }) => often && much).length },
    anyTwoOfThree: {
      at: 'best',
      instead: (lists) => better(lists).filter((guest) => Object.values(guest).filter(Boolean).length >= 2).length,
    },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'High on recency, frequency and money', zh: '最近、常来、花得多' },
  stem: {
    en: 'A hot-pot restaurant scores eight members, always in the same order. Days since the last visit: {recencyDays}. Visits in a year: {frequency}. Spent: {monetary}. On each of the three the better half of the eight scores 2 and the others 1. How many members score 2 on all three?',
    zh: '一家火锅店给八位会员评分，三项都按同一顺序排列。距上次光顾的天数：{recencyDays}；一年光顾次数：{frequency}；消费金额：{monetary}。每一项里较好的一半得2分，另一半得1分。三项都得2分的会员有几位？',
  },
  steps: {
    days: {
      name: { en: 'Most days that still score 2', zh: '仍得2分的最多天数' },
      line: { en: 'fourth smallest number of days = {value}', zh: '由少到多第四个天数 = {value}' },
    },
    visits: {
      name: { en: 'Fewest visits that still score 2', zh: '仍得2分的最少次数' },
      line: { en: 'fourth largest number of visits = {value}', zh: '由多到少第四个次数 = {value}' },
    },
    money: {
      name: { en: 'Least money that still scores 2', zh: '仍得2分的最少金额' },
      line: { en: 'fourth largest amount = {value}', zh: '由大到小第四个金额 = {value}' },
    },
    frequent: {
      name: { en: 'Score 2 on recency and on frequency', zh: '最近一次和次数都得2分' },
      line: {
        en: 'at most {days} days and at least {visits} visits: {value}',
        zh: '至多{days}天且至少{visits}次：{value}',
      },
    },
    best: {
      name: { en: 'Of these, score 2 on money too', zh: '其中金额也得2分' },
      line: { en: 'at least {money}: {value}', zh: '至少{money}：{value}' },
    },
  },
  mistakes: {
    longAgoCountedHigh: {
      says: {
        en: 'Many days are counted as good. Whoever came lately has few days since the last visit, so recency is scored the other way round.',
        zh: '把天数多当成好了。最近来过的人，距上次光顾的天数少，这一项要倒过来评。',
      },
      line: { en: 'more than {days} days, but high on the other two: {value}', zh: '超过{days}天，另两项高：{value}' },
    },
    recencyLeftOut: {
      says: {
        en: 'These are high on frequency and money. Some of them may have gone quiet; recency has to score 2 as well.',
        zh: '这是次数和金额都高的人。其中有的可能很久没来了，最近一次也要得2分。',
      },
      line: { en: 'at least {visits} visits and {money}: {value}', zh: '至少{visits}次且至少{money}：{value}' },
    },
    anyTwoOfThree: {
      says: {
        en: 'Members who are high on two of the three are counted too. A high sum can hide a low score; all three have to be 2.',
        zh: '把三项里有两项高的也算进去了。总分高会掩盖某一项低，要三项都得2分。',
      },
      line: { en: 'high on two at least: {value}', zh: '至少两项高：{value}' },
    },
  },
};
