import { normalCriticalValue } from '#domain/satisfaction/intervals/normal-distribution.ts';
import { netPromoterScore } from '#domain/satisfaction/net-promoter-score.ts';
import { npsDifference } from '#domain/satisfaction/nps-difference.ts';
import { bar } from '#ui/chart.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import type { NumberInput } from '../inputs.ts';

const count = (initial: number): NumberInput => ({ unit: 'people', min: 0, max: 2000, step: 5, whole: true, initial });
const confidence = 0.95;

/** Whether two net promoter scores differ by more than chance. */
export const model = defineCalculator({
  id: 'nps-difference',
  inputs: {
    aPromoters: count(90),
    bPromoters: count(80),
    aPassives: count(70),
    bPassives: count(75),
    aDetractors: count(40),
    bDetractors: count(45),
  },
  outputs: {
    aNps: { unit: 'points', digits: 1, side: 'left' },
    bNps: { unit: 'points', digits: 1, side: 'right' },
    difference: { unit: 'points', digits: 1, main: true },
    lower: { unit: 'points', digits: 1 },
    upper: { unit: 'points', digits: 1 },
    z: { unit: 'number' },
    p: { unit: 'number', digits: 3 },
    needed: { unit: 'number', digits: 0 },
  },
  facing: {
    voices: 'ink',
    left: 'aSide',
    right: 'bSide',
    rows: {
      promoters: ['aPromoters', 'bPromoters'],
      passives: ['aPassives', 'bPassives'],
      detractors: ['aDetractors', 'bDetractors'],
    },
  },
  compute: (counts) => {
    const sideOf = (side: 'a' | 'b') => ({
      promoters: counts[`${side}Promoters`],
      passives: counts[`${side}Passives`],
      detractors: counts[`${side}Detractors`],
    });
    const [a, b] = [sideOf('a'), sideOf('b')];
    const [first, second] = [netPromoterScore(a), netPromoterScore(b)];
    const { difference, se, z, p } = npsDifference({ a, b });
    const half = normalCriticalValue(confidence) * se;
    const answers = first.n + second.n;
    const needed = difference === 0 || se === 0 ? undefined : Math.ceil(answers * (half / difference) ** 2);
    return {
      outputs: {
        aNps: first.nps,
        bNps: second.nps,
        difference,
        lower: difference - half,
        upper: difference + half,
        z: z ?? 'undefinedRatio',
        p: p ?? 'none',
        needed: needed ?? 'none',
      },
      sentence: {
        id: se === 0 ? 'unanimous' : difference === 0 ? 'equal' : Math.abs(difference) > half ? 'real' : 'chance',
        values: {
          difference: { value: difference, unit: 'points', digits: 1 },
          lower: { value: difference - half, unit: 'number', digits: 1 },
          upper: { value: difference + half, unit: 'number', digits: 1 },
          answers: { value: answers, unit: 'number', digits: 0 },
          needed: { value: needed ?? 0, unit: 'number', digits: 0 },
        },
      },
      chart: {
        kind: 'bars',
        unit: 'points',
        digits: 1,
        bars: [bar('aSide', first.nps, 'first'), bar('bSide', second.nps, 'second')],
      },
      table: {
        columns: [
          { id: 'side', unit: 'number' },
          { id: 'answers', unit: 'number', digits: 0 },
          { id: 'nps', unit: 'points', digits: 1 },
          { id: 'lower', unit: 'points', digits: 1 },
          { id: 'upper', unit: 'points', digits: 1 },
        ],
        rows: [
          ['aSide', first.n, first.nps, first.lower, first.upper],
          ['bSide', second.n, second.nps, second.lower, second.upper],
          ['difference', answers, difference, difference - half, difference + half],
        ],
      },
    };
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Has the net promoter score really risen?', zh: '净推荐值真的变了吗' },
  lead: {
    en: 'Seven and a half points better than last year, and the manager asks for a bonus. How much of it is chance?',
    zh: '净推荐值比去年高了7.5分，经理要求发奖金。其中有多少是碰巧？',
  },
  theme: 'loyalty',
  inputs: {
    aPromoters: { en: 'Promoters, group A', zh: 'A组推荐者' },
    bPromoters: { en: 'Promoters, group B', zh: 'B组推荐者' },
    aPassives: { en: 'Passives, group A', zh: 'A组中立者' },
    bPassives: { en: 'Passives, group B', zh: 'B组中立者' },
    aDetractors: { en: 'Detractors, group A', zh: 'A组贬损者' },
    bDetractors: { en: 'Detractors, group B', zh: 'B组贬损者' },
  },
  outputs: {
    aNps: { en: 'Score of A', zh: 'A组净推荐值' },
    bNps: { en: 'Score of B', zh: 'B组净推荐值' },
    difference: { en: 'Difference, A less B', zh: '相差（A减B）' },
    lower: { en: 'Interval from (95%)', zh: '95%区间下限' },
    upper: { en: 'Interval to (95%)', zh: '95%区间上限' },
    z: { en: 'In standard errors', zh: '相当于几个标准误' },
    p: { en: 'p-value, two-sided', zh: '双侧p值' },
    needed: { en: 'Answers that would settle it', zh: '这个差距要多少份才说得准' },
  },
  sentences: {
    chance: {
      en: 'A lies **{difference}** from B, but with {answers} answers the true difference may be anything from {lower} to {upper}, zero included. It would take about {needed} answers in all to tell such a gap from chance.',
      zh: 'A组与B组相差**{difference}**，但按{answers}份答卷，真实差距可能在{lower}到{upper}之间，也可能没有差距。要把这样的差距与碰巧分开，共需约{needed}份。',
    },
    real: {
      en: 'A lies **{difference}** from B, with an interval from {lower} to {upper} that leaves zero out. Chance alone would hardly do that; what did is another question, since other customers may have answered this time.',
      zh: 'A组与B组相差**{difference}**，区间{lower}到{upper}不含零，单凭碰巧很难如此。至于原因，那是另一个问题：这次答卷的也许是另一批客户。',
    },
    equal: {
      en: 'Both groups have the same score, so the difference is **{difference}**. That too is an estimate: {answers} answers leave room from {lower} to {upper}.',
      zh: '两组分数相同，相差**{difference}**。这同样是估计：{answers}份答卷留下的余地是{lower}到{upper}。',
    },
    unanimous: {
      en: 'Within each group all answers fall alike, so the difference of **{difference}** has no standard error. That says only that more answers are needed.',
      zh: '两组内部的回答都完全一致，**{difference}**的差距没有标准误。这只说明还要多收集答卷。',
    },
  },
  words: {
    aSide: { en: 'A', zh: 'A组' },
    bSide: { en: 'B', zh: 'B组' },
    promoters: { en: 'Promoters (9, 10)', zh: '推荐者（9、10分）' },
    passives: { en: 'Passives (7, 8)', zh: '中立者（7、8分）' },
    detractors: { en: 'Detractors (0 to 6)', zh: '贬损者（0～6分）' },
    side: { en: 'Group', zh: '组' },
    answers: { en: 'Answers', zh: '答卷数' },
    nps: { en: 'Score', zh: '净推荐值' },
    table: { en: 'Both scores with their intervals', zh: '两个分数及其区间' },
  },
  note: {
    en: 'Standard error of each score: 100 × √((p + d − (p − d)²) ÷ n), the passives counted in n; that of the difference is the root of the sum of squares. Two intervals may overlap although the difference is beyond chance, so judge the difference itself. The groups must be different people, and the same question must have been asked. The numbers are illustrative.',
    zh: '每个分数的标准误为100×√((p+d−(p−d)²)÷n)，中立者也计入n；差距的标准误是两者平方和的平方根。两个区间重叠，差距也可能超出碰巧，所以要看差距本身的区间。两组须是不同的人，问的须是同一道题。数值为示意。',
  },
  source: 'reichheld-2003',
  lesson: 'loyalty-types-and-measures',
  concepts: [],
};
