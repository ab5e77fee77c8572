import { defineFamily, type FamilyText } from '../../family.ts';
import { sum } from '../../sum.ts';

const toThree = (value: number): number => Math.round(value * 1000) / 1000;

export const model = defineFamily({
  output: 'share',
  digits: 1,
  draw: { utilities: { length: { from: 3, to: 3, step: 1 }, of: { from: 0.2, to: 2.2, step: 0.1 } } },
  fixed: { improvement: 0 },
  steps: ({ utilities }, step) => {
    const [u = 0] = utilities;
    const own = step('own', Math.exp(u), 'number', { digits: 3, numbers: { u } });
    const powers = utilities.map(Math.exp);
    const all = step('all', sum(powers), 'number', { digits: 3, numbers: { powers: powers.map(toThree) } });
    step('chosen', own / all, 'share');
  },
  mistakes: {
    utilitiesAsShares: { at: 'chosen', instead: ({ utilities }) => (utilities[0] ?? 0) / sum(utilities) },
    ownLeftOut: { at: 'chosen', instead: (_, { step }) => step('own') / (step('all') - step('own')) },
    strongestRivalAlone: {
      at: 'all',
      instead: ({ utilities: [own = 0, ...rivals] }) => Math.exp(own) + Math.exp(Math.max(...rivals)),
    },
    everyoneAlike: { at: 'chosen', instead: ({ utilities }) => 1 / utilities.length },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'Share of choice from utilities', zh: '由效用算选择份额' },
  stem: {
    en: 'In a conjoint study three coffee subscriptions have the utilities {utilitiesNumber}; the first is ours. By the logit, share = e^u ÷ Σ e^u, what percentage of customers would choose ours?',
    zh: '联合分析测得三种咖啡订阅的效用依次为{utilitiesNumber}，第一种是我方的。按logit（份额=e^u÷Σe^u），选我方的客户占百分之几？',
  },
  steps: {
    own: { name: { en: 'Ours, as a power of e', zh: '我方的e的幂' }, line: 'e^{u} = {value}' },
    all: { name: { en: 'All three powers', zh: '三者之和' }, line: '{powers} = {value}' },
    chosen: { name: { en: 'Our share', zh: '我方份额' }, line: '{own} ÷ {all} = {value}' },
  },
  mistakes: {
    utilitiesAsShares: {
      says: {
        en: 'The utilities themselves are divided. They have no zero of their own: add 1 to all three, and such shares would change though nobody chooses otherwise. Take the powers of e.',
        zh: '这是拿效用直接相除。效用没有固定的零点，三个都加1，这样算的份额就变了，选择却没有变。要先取e的幂。',
      },
      line: { en: 'our utility ÷ all utilities = {value}', zh: '我方效用 ÷ 效用之和 = {value}' },
    },
    ownLeftOut: {
      says: {
        en: 'Ours is set against the rivals alone. A share is taken of all three, ours among them.',
        zh: '这是与对手相比。份额以三种合计为底，我方也在其中。',
      },
      line: '{own} ÷ ({all} − {own}) = {value}',
    },
    strongestRivalAlone: {
      says: {
        en: 'Only the strongest rival stands beside ours. The weaker one is chosen by some as well and belongs in the sum.',
        zh: '分母里只有我方和最强的对手。弱的那家也有人选，同样要加进去。',
      },
      line: { en: 'ours and the strongest rival = {value}', zh: '我方与最强的对手之和 = {value}' },
    },
    everyoneAlike: {
      says: {
        en: 'This gives each offer the same share. It would be so if all three utilities were equal.',
        zh: '这是三家平分。只有三个效用都相等时才会这样。',
      },
      line: '1 ÷ 3 = {value}',
    },
  },
};
