import { rfmScore } from '#domain/segmentation/rfm-score.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import type { ListInput } from '../inputs.ts';
import { rowLetter } from '../row-name.ts';

const column = (unit: 'number' | 'money', max: number, step: number, initial: readonly number[]): ListInput => ({
  unit,
  min: 0,
  max,
  step,
  initial,
  fewest: 3,
  most: 20,
});

const columns = [
  { id: 'rows', unit: 'number' },
  { id: 'scoreR', unit: 'number', digits: 0 },
  { id: 'scoreF', unit: 'number', digits: 0 },
  { id: 'scoreM', unit: 'number', digits: 0 },
  { id: 'sum', unit: 'number', digits: 0 },
] as const;

/** Recency, frequency and monetary scores of a list of customers, and what their sum hides. */
export const model = defineCalculator({
  id: 'rfm-score',
  inputs: {
    bins: { unit: 'number', min: 2, max: 5, step: 1, whole: true, initial: 5 },
    recencyDays: column('number', 730, 1, [5, 12, 20, 33, 45, 60, 90, 150, 210, 320]),
    frequency: column('number', 100, 1, [14, 1, 6, 2, 9, 1, 18, 3, 12, 1]),
    monetary: column('money', 20_000, 50, [4200, 150, 1500, 300, 2600, 900, 6800, 400, 5200, 100]),
  },
  outputs: {
    best: { unit: 'people', main: true },
    slipping: { unit: 'people', main: true },
    sums: { unit: 'number', digits: 0 },
    codes: { unit: 'number', digits: 0 },
  },
  compute: ({ bins, ...lists }) => {
    const { R, F, M } = rfmScore({ ...lists, bins });
    const scored = R.map((r, row) => ({ row, r, f: F[row] ?? 0, m: M[row] ?? 0 }));
    const high = Math.ceil((bins + 1) / 2 + 0.5);
    const low = bins + 1 - high;
    const valuable = scored.filter(({ f, m }) => f >= high && m >= high);
    const best = valuable.filter(({ r }) => r >= high);
    const slipping = valuable.filter(({ r }) => r <= low);
    const sums = new Set(scored.map(({ r, f, m }) => r + f + m)).size;
    const codes = new Set(scored.map(({ r, f, m }) => `${r}-${f}-${m}`)).size;
    const first = slipping.toSorted((a, b) => b.m - a.m)[0];
    const longest = Math.max(...lists.recencyDays);
    const most = Math.max(...lists.frequency);
    return {
      outputs: { best: best.length, slipping: slipping.length, sums, codes },
      sentence: {
        id: codes === 1 ? 'alike' : first !== undefined ? 'slipping' : best.length > 0 ? 'best' : 'nobody',
        values: {
          best: { value: best.length, unit: 'number', digits: 0 },
          slipping: { value: slipping.length, unit: 'number', digits: 0 },
          sums: { value: sums, unit: 'number', digits: 0 },
          codes: { value: codes, unit: 'number', digits: 0 },
          first: rowLetter(first?.row ?? 0),
          r: { value: first?.r ?? 0, unit: 'number', digits: 0 },
          f: { value: first?.f ?? 0, unit: 'number', digits: 0 },
          m: { value: first?.m ?? 0, unit: 'number', digits: 0 },
          n: { value: scored.length, unit: 'number', digits: 0 },
        },
      },
      chart: {
        kind: 'points',
        x: { id: 'recencyDays', unit: 'number', min: 0, max: Math.max(1, longest) },
        y: { id: 'frequency', unit: 'number', min: 0, max: Math.max(1, most) },
        points: scored.map(({ row }) => ({
          name: rowLetter(row),
          x: lists.recencyDays[row] ?? 0,
          y: lists.frequency[row] ?? 0,
          voice: slipping.some((customer) => customer.row === row) ? ('ink' as const) : ('ghost' as const),
        })),
      },
      table: {
        columns,
        rows: scored.map(({ row, r, f, m }) => [rowLetter(row), r, f, m, r + f + m]),
      },
    };
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'RFM scores', zh: 'RFM评分' },
  lead: {
    en: 'Who bought lately, often and for much? And who used to, and has gone quiet?',
    zh: '谁最近来过、常来、花得多？谁从前常来，现在没了声音？',
  },
  theme: 'segments',
  inputs: {
    bins: { en: 'Levels of each score', zh: '每项分几级' },
    recencyDays: { en: 'Days since the last purchase', zh: '距上次购买（天）' },
    frequency: { en: 'Purchases', zh: '购买次数' },
    monetary: { en: 'Money spent', zh: '消费金额' },
  },
  outputs: {
    best: { en: 'High on all three', zh: '三项都高' },
    slipping: { en: 'Valuable and gone quiet', zh: '价值高却久未来' },
    sums: { en: 'Different sums of scores', zh: '总分有几种' },
    codes: { en: 'Different score profiles', zh: '评分组合有几种' },
  },
  sentences: {
    slipping: {
      en: 'High on all three: {best}. **{slipping}** bought often and much but not lately, first among them {first} with the scores {r}, {f}, {m}. Write to them first. The sum would hide them: {codes} profiles shrink to {sums} sums.',
      zh: '三项都高的有{best}位。**{slipping}**位买得勤、花得多，近来却没有来，头一位是{first}（{r}、{f}、{m}），应先联系。只看总分就看不出他们：{codes}种组合只剩{sums}种总分。',
    },
    best: {
      en: '**{best}** of {n} are high on all three, and no valuable customer has gone quiet. Thank the former, and keep the three scores apart: {codes} profiles shrink to {sums} sums.',
      zh: '{n}位中有**{best}**位三项都高，也没有价值高的客户久未露面。谢谢这几位老客户，三个分数要分开看：{codes}种组合加总后只剩{sums}种。',
    },
    nobody: {
      en: 'Of {n} customers **none** buys both often and much while being clearly recent or clearly overdue. Look at the single columns, or use fewer levels.',
      zh: '{n}位客户中**没有**买得勤、花得多，又明显新近或明显久未来的人。逐列看，或少分几级。',
    },
    alike: {
      en: 'All {n} share **one** profile. A score ranks customers against each other; where they do not differ it has nothing to say.',
      zh: '{n}位客户的组合**完全相同**。评分是客户之间的相对排序，没有差别就无从评起。',
    },
  },
  words: {
    scoreR: { en: 'R', zh: 'R' },
    scoreF: { en: 'F', zh: 'F' },
    scoreM: { en: 'M', zh: 'M' },
    sum: { en: 'Sum', zh: '总分' },
    rows: { en: 'Customer', zh: '客户' },
    row: { en: '{letter}', zh: '{letter}' },
    table: { en: 'Scores, 1 is the lowest', zh: '评分（1为最低）' },
  },
  note: {
    en: 'Fewer days are better, so recency is scored in reverse. Score = 1 + ⌊levels × number strictly worse ÷ n⌋; equal customers share a score, so many customers with one purchase make unequal groups. A score is relative to this list and this day. What counts as high is a convention of this page. The customers are invented.',
    zh: '天数越少越好，所以R要倒过来评。评分=1+⌊级数×比他差的人数÷n⌋；相同者同分，只买过一次的人多时，各级人数就不等。分数只相对于这份名单和这一天。“高”的界线是本页的约定。客户为虚构。',
  },
  source: 'hughes-1994',
  lesson: 'crm-systems-and-data',
  concepts: [],
};
