import { defineFamily, type FamilyText } from '../../family.ts';
import { isWhole } from '../../is-whole.ts';
import { complementOfChurn, newcomersForgotten } from '../../mistakes/retention.ts';

export const model = defineFamily({
  output: 'atEnd',
  digits: 0,
  draw: {
    startCustomers: { from: 800, to: 3000, step: 100 },
    churn: { from: 0.1, to: 0.4, step: 0.05 },
    newPerYear: { from: 100, to: 600, step: 20 },
    years: { from: 2, to: 3, step: 1 },
  },
  fixed: { acquisitionCost: 500 },
  reasonable: ({ startCustomers, churn, newPerYear, years }) => {
    const counts = [startCustomers];
    for (let n = 1; n <= years; n += 1) counts.push((counts.at(-1) ?? 0) * (1 - churn) + newPerYear);
    return counts.every(isWhole);
  },
  steps: ({ startCustomers, churn, newPerYear, years }, step) => {
    let members = startCustomers;
    for (let n = 1; n <= years; n += 1) {
      const kept = step('kept', members * (1 - churn), 'people', { digits: 2, numbers: { n, before: members } });
      members = step('members', kept + newPerYear, 'people', { digits: 2, numbers: { n } });
    }
  },
  mistakes: {
    complementOfChurn,
    newcomersForgotten,
    newcomersThinnedAtOnce: {
      at: 'members',
      instead: ({ churn, newPerYear }, { step }) => step('kept') + newPerYear * (1 - churn),
    },
    sameLossEveryYear: {
      at: 'kept',
      // What is kept of a base tells its size: `right` is the share 1 − churn of it.
      instead: ({ startCustomers, churn }, { right }) => right / (1 - churn) - startCustomers * churn,
    },
    onlyOneYear: { given: () => ({ years: 1 }) },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'Members after a few years', zh: '几年之后的会员数' },
  stem: {
    en: 'A gym has {startCustomersNumber} members. During each year {churn} of those who were members at its start leave, and {newPerYearNumber} new ones join, who stay at least until the year is over. How many members does it have after {years}?',
    zh: '一家健身房现有会员{startCustomersNumber}人。每年流失年初会员的{churn}，另有{newPerYearNumber}人入会，当年都不走。{years}之后有多少会员？',
  },
  steps: {
    kept: {
      name: { en: 'Of those at the start of year {n}, still there', zh: '第{n}年年初的会员，年末仍在' },
      line: '{before} × (1 − {churn}) = {value}',
    },
    members: {
      name: { en: 'Members at the end of year {n}', zh: '第{n}年年末的会员' },
      line: '{kept} + {newPerYear} = {value}',
    },
  },
  mistakes: {
    newcomersThinnedAtOnce: {
      says: {
        en: 'Newcomers leave in the year they join here. Churn is counted on those who were members at the start of the year; newcomers are among these a year later.',
        zh: '新会员当年就按比例流失了。流失率以年初会员为底，新会员要到下一年年初才算在内。',
      },
      line: '{kept} + {newPerYear} × (1 − {churn}) = {value}',
    },
    sameLossEveryYear: {
      says: {
        en: 'The same number leaves every year, that of the first. The {churn} are taken of the members there are at the start of each year.',
        zh: '每年都按第一年的人数流失。{churn}是对每一年的年初会员说的，底数年年不同。',
      },
      line: '{before} − {startCustomers} × {churn} = {value}',
    },
    onlyOneYear: {
      says: {
        en: 'This is the number after one year. Go on from there: what is at the end of one year is the start of the next.',
        zh: '这是一年之后的会员数。接着往下算：上一年的年末就是下一年的年初。',
      },
    },
  },
};
