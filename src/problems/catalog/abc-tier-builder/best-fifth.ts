import { descending } from '../../descending.ts';
import { defineFamily, type FamilyText } from '../../family.ts';
import { setAgainstTheOthers, takenAsListed } from '../../mistakes/ranking.ts';
import { sum } from '../../sum.ts';

/** The names of a fifth of ten customers. */
const best = 2;

export const model = defineFamily({
  output: 'topFifth',
  digits: 1,
  draw: {
    contributions: { length: { from: 10, to: 10, step: 1 }, of: { from: 10, to: 400, step: 10 } },
  },
  fixed: { cutA: 0.8, cutB: 0.95 },
  reasonable: ({ contributions }) => {
    const [first = 0, second = 0] = descending(contributions);
    return first + second > 0.35 * sum(contributions);
  },
  steps: ({ contributions }, step) => {
    const total = step('total', sum(contributions), 'money');
    const ranked = descending(contributions).slice(0, best);
    const top = step('top', sum(ranked), 'money', { numbers: { ranked } });
    step('share', top / total, 'share');
  },
  mistakes: {
    takenAsListed: takenAsListed(({ contributions }: { readonly contributions: readonly number[] }) =>
      contributions.slice(0, best),
    ),
    onlyTheBest: { at: 'top', instead: ({ contributions }) => Math.max(...contributions) },
    setAgainstTheOthers,
    everyoneAlike: { at: 'share', instead: ({ contributions }) => best / contributions.length },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'What the best fifth brings', zh: '最好的五分之一带来多少' },
  stem: {
    en: 'Ten customers contribute {contributions}. What share of the whole do the best 20% of them bring?',
    zh: '十位客户分别贡献{contributions}。其中最好的20%带来总额的百分之几？',
  },
  steps: {
    total: { name: { en: 'All contributions', zh: '贡献合计' }, line: '{contributions} = {value}' },
    top: { name: { en: 'The two largest', zh: '最大的两位' }, line: '{ranked} = {value}' },
    share: { name: { en: 'Their share', zh: '所占份额' }, line: '{top} ÷ {total} = {value}' },
  },
  mistakes: {
    onlyTheBest: {
      says: {
        en: 'This is the largest customer alone. A fifth of ten customers is two.',
        zh: '这只是最大的一位。十位客户的五分之一是两位。',
      },
      line: { en: 'the largest = {value}', zh: '最大的一位 = {value}' },
    },
    everyoneAlike: {
      says: {
        en: 'This is their share of the heads, not of the money. Divide what they bring by what all bring.',
        zh: '这是人数的份额，不是贡献的份额。要用他们带来的除以全部贡献。',
      },
      line: '2 ÷ 10 = {value}',
    },
  },
};
