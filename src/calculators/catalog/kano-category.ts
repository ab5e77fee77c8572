import { kanoCoefficients } from '#domain/satisfaction/kano/kano-coefficients.ts';
import { type KanoAnswer, type KanoCategory, kanoAnswers, kanoCategory } from '#domain/satisfaction/kano/kano-table.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import { rowLetter } from '../row-name.ts';

/** The answer behind its number on the questionnaire, 1 to 5. */
const answerOf = (code: number | undefined): KanoAnswer => kanoAnswers[(code ?? 1) - 1] ?? 'neutral';

/** How many respondents fall into each category. */
function countsOf(found: readonly KanoCategory[]): Readonly<Record<KanoCategory, number>> {
  const count = (name: KanoCategory): number => found.filter((each) => each === name).length;
  return { A: count('A'), O: count('O'), M: count('M'), I: count('I'), R: count('R'), Q: count('Q') };
}

const columns = [
  { id: 'rows', unit: 'number' },
  { id: 'present', unit: 'number' },
  { id: 'absent', unit: 'number' },
  { id: 'category', unit: 'number' },
] as const;

/** From pairs of answers to Kano's category of a feature. */
export const model = defineCalculator({
  id: 'kano-category',
  inputs: {
    present: {
      unit: 'number',
      min: 1,
      max: 5,
      step: 1,
      whole: true,
      initial: [2, 2, 1, 3, 2, 1, 3, 1],
      fewest: 1,
      most: 26,
    },
    absent: {
      unit: 'number',
      min: 1,
      max: 5,
      step: 1,
      whole: true,
      initial: [5, 5, 5, 5, 4, 3, 5, 1],
      fewest: 1,
      most: 26,
    },
  },
  outputs: {
    share: { unit: 'share', main: true },
    better: { unit: 'number' },
    worse: { unit: 'number' },
    swapped: { unit: 'people' },
    contradictory: { unit: 'people' },
  },
  compute: ({ present, absent }) => {
    const pairs = present.map((code, row) => ({ functional: answerOf(code), dysfunctional: answerOf(absent[row]) }));
    const found = pairs.map(kanoCategory);
    const turned = pairs.map(({ functional, dysfunctional }) =>
      kanoCategory({ functional: dysfunctional, dysfunctional: functional }),
    );
    const counts = countsOf(found);
    const { better, worse, category } = kanoCoefficients(counts);
    const share = counts[category] / found.length;
    const swapped = found.filter((each, row) => turned[row] !== each).length;
    return {
      outputs: { share, better, worse, swapped, contradictory: counts.Q },
      verdict: category,
      sentence: {
        id: counts.Q > 0 ? 'contradictory' : 'clear',
        values: {
          category,
          share: { value: share, unit: 'share', digits: 0 },
          better: { value: better, unit: 'number' },
          worse: { value: worse, unit: 'number' },
          n: { value: found.length, unit: 'people', digits: 0 },
          q: { value: counts.Q, unit: 'people', digits: 0 },
          swapped: { value: swapped, unit: 'people', digits: 0 },
        },
      },
      chart: {
        kind: 'matrix',
        across: 'absent',
        down: 'present',
        columns: kanoAnswers,
        rows: kanoAnswers.map((functional) => ({
          id: functional,
          cells: kanoAnswers.map((dysfunctional) => ({
            id: `letter.${kanoCategory({ functional, dysfunctional })}`,
            chosen: pairs.some((pair) => pair.functional === functional && pair.dysfunctional === dysfunctional),
          })),
        })),
      },
      table: {
        columns,
        rows: [
          ...pairs.map(({ functional, dysfunctional }, row) => [
            rowLetter(row),
            functional,
            dysfunctional,
            found[row] ?? null,
          ]),
        ],
      },
    };
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Kano: from answers to a category', zh: '卡诺模型：由答案归类' },
  lead: {
    en: 'Two questions about one feature: how do you feel if it is there, and how if it is not? Read the table.',
    zh: '一项特性问两句：有了你觉得怎样，没有你觉得怎样？对着评价表来归类。',
  },
  theme: 'satisfaction',
  inputs: {
    present: { en: 'If it is there (1 to 5)', zh: '具备时（1～5）' },
    absent: { en: 'If it is not (1 to 5)', zh: '缺失时（1～5）' },
  },
  outputs: {
    share: { en: 'In this category', zh: '归入这一类的占' },
    better: { en: 'Better: present', zh: '满意系数（具备时）' },
    worse: { en: 'Worse: absent', zh: '不满系数（缺失时）' },
    swapped: { en: 'Put elsewhere if the questions are swapped', zh: '两问颠倒就归错的' },
    contradictory: { en: 'Contradict themselves', zh: '自相矛盾的' },
  },
  sentences: {
    clear: {
      en: 'Of {n} the largest part, {share}, say **{category}**; present the feature adds {better}, absent it takes {worse}. Reading the table with rows and columns swapped would put {swapped} elsewhere.',
      zh: '{n}里最多的一类占{share}：**{category}**。满意系数{better}，不满系数{worse}。若把评价表的行和列看反，{swapped}会归错。',
    },
    contradictory: {
      en: 'Of {n} the largest part, {share}, say **{category}**; better {better}, worse {worse}. The answers of {q} contradict themselves and count in neither coefficient: nobody can like a thing both present and absent. Swapping rows and columns would put {swapped} elsewhere.',
      zh: '{n}里最多的一类占{share}：**{category}**。满意系数{better}，不满系数{worse}。有{q}的回答自相矛盾，不计入系数：一样东西不会有也喜欢、没有也喜欢。若把行和列看反，{swapped}会归错。',
    },
  },
  words: {
    like: { en: '1 like it', zh: '1 喜欢' },
    mustBe: { en: '2 must be so', zh: '2 理应如此' },
    neutral: { en: '3 neutral', zh: '3 无所谓' },
    liveWith: { en: '4 can live with it', zh: '4 能忍受' },
    dislike: { en: '5 dislike it', zh: '5 不喜欢' },
    A: { en: 'attractive (A)', zh: '魅力型（A）' },
    O: { en: 'one-dimensional (O)', zh: '期望型（O）' },
    M: { en: 'must-be (M)', zh: '必备型（M）' },
    I: { en: 'indifferent (I)', zh: '无差异型（I）' },
    R: { en: 'reverse (R)', zh: '反向型（R）' },
    Q: { en: 'questionable (Q)', zh: '可疑结果（Q）' },
    'letter.A': { en: 'A', zh: 'A' },
    'letter.O': { en: 'O', zh: 'O' },
    'letter.M': { en: 'M', zh: 'M' },
    'letter.I': { en: 'I', zh: 'I' },
    'letter.R': { en: 'R', zh: 'R' },
    'letter.Q': { en: 'Q', zh: 'Q' },
    category: { en: 'Category', zh: '类别' },
    rows: { en: 'Person', zh: '受访者' },
    row: { en: '{letter}', zh: '{letter}' },
    table: { en: 'Person by person', zh: '逐人归类' },
  },
  note: {
    en: 'Answer codes: 1 like it, 2 must be so, 3 neutral, 4 can live with it, 5 dislike it. Rows of the table are the answers to “if it is there”, columns those to “if it is not”; the marked cells are the ones that occur. Nine of its 25 cells are indifferent, so a careless questionnaire tends that way. Ties go to M, O, A, I in this order. The answers are invented.',
    zh: '答案编号：1喜欢，2理应如此，3无所谓，4能忍受，5不喜欢。评价表的行是“具备时”的回答，列是“缺失时”的回答，标出的格子是出现过的组合。25格里有9格是无差异，问得随便，结果就偏向那里。并列时依M、O、A、I的次序。答案为虚构。',
  },
  source: 'berger-et-al-1993',
  lesson: 'measuring-satisfaction',
  concepts: [],
};
