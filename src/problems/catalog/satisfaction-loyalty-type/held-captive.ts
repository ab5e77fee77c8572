import { defineFamily, type FamilyText } from '../../family.ts';

const eight = { from: 8, to: 8, step: 1 };
const rating = { from: 1, to: 5, step: 0.5 };

interface Ratings {
  readonly cut: number;
  readonly satisfaction: readonly number[];
  readonly loyalty: readonly number[];
}

/** How many customers are so, by whether they are satisfied and whether they are loyal. */
function countOf({ cut, satisfaction, loyalty }: Ratings, isSatisfied: boolean, isLoyal: boolean): number {
  return satisfaction.filter((rated, row) => rated >= cut === isSatisfied && (loyalty[row] ?? 0) >= cut === isLoyal)
    .length;
}

export const model = defineFamily({
  output: 'captive',
  digits: 1,
  draw: { satisfaction: { length: eight, of: rating }, loyalty: { length: eight, of: rating } },
  fixed: { cut: 3.5 },
  steps: (values, step) => {
    const loyalists = countOf(values, true, true);
    const hostages = step('hostages', countOf(values, false, true), 'people');
    const loyal = step('loyal', loyalists + hostages, 'people', { numbers: { loyalists } });
    step('held', hostages / loyal, 'share');
  },
  mistakes: {
    mercenariesForHostages: { at: 'hostages', instead: (values) => countOf(values, true, false) },
    shareOfAll: { at: 'held', instead: (_, { step }) => step('hostages') / 8 },
    shareOfTheDissatisfied: {
      at: 'loyal',
      instead: (values, { step }) => step('hostages') + countOf(values, false, false),
    },
    loyalistsForHostages: { at: 'held', instead: (_, { right }) => 1 - right },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'How many of the loyal are held captive', zh: '忠诚的人里有多少人质' },
  stem: {
    en: 'Eight commuters of a ferry line were asked, on a scale from 1 to 5, how satisfied they are ({satisfactionNumber}) and, in the same order, how likely they are to go on using it ({loyaltyNumber}). A rating of {cutNumber} or more counts as high. What percentage of the loyal commuters are hostages?',
    zh: '某轮渡线路问八位通勤乘客（1～5分）：满意度依次是{satisfactionNumber}，继续乘坐的意愿依次是{loyaltyNumber}。{cutNumber}分及以上算高。忠诚的乘客中，人质占百分之几？',
  },
  steps: {
    hostages: {
      name: { en: 'Hostages, loyal but not satisfied', zh: '人质（忠诚而不满意）' },
      line: {
        en: 'loyalty from {cut}, satisfaction below {cut}: {value}',
        zh: '忠诚达到{cut}、满意低于{cut}：{value}',
      },
    },
    loyal: {
      name: { en: 'All who are loyal', zh: '忠诚的合计' },
      line: { en: '{loyalists} loyalists + {hostages} = {value}', zh: '忠诚者{loyalists} + {hostages} = {value}' },
    },
    held: { name: { en: 'Held captive', zh: '被困住的' }, line: '{hostages} ÷ {loyal} = {value}' },
  },
  mistakes: {
    mercenariesForHostages: {
      says: {
        en: 'Satisfied people who leave were counted: those are mercenaries. A hostage stays without being satisfied.',
        zh: '数的是满意却要走的，那是唯利者。人质是不满意却留下的。',
      },
      line: {
        en: 'satisfaction from {cut}, loyalty below {cut}: {value}',
        zh: '满意达到{cut}、忠诚低于{cut}：{value}',
      },
    },
    shareOfAll: {
      says: {
        en: 'This is their share of all eight. Asked for is their share of the loyal; leave out those who would not go on.',
        zh: '这是占八位的比例。问的是占忠诚乘客的比例，不打算再坐的不算在内。',
      },
      line: '{hostages} ÷ 8 = {value}',
    },
    shareOfTheDissatisfied: {
      says: {
        en: 'The hostages are set against all who are not satisfied. The base is the loyal: hostages and loyalists.',
        zh: '分母用了不满意的人。应当以忠诚的人为底，即人质和忠诚者。',
      },
      line: { en: '{hostages} + defectors = {value}', zh: '{hostages} + 背离者 = {value}' },
    },
    loyalistsForHostages: {
      says: {
        en: 'This is the share of loyalists, who are satisfied and stay. The hostages are the rest of the loyal.',
        zh: '这是忠诚者的比例，他们满意也留下。人质是忠诚的人里余下的。',
      },
      line: '1 − {hostages} ÷ {loyal} = {value}',
    },
  },
};
