import { customerEffortScore } from '#domain/satisfaction/customer-effort-score.ts';
import { answerBars, answerCounts, answerTable, ratingsOf } from '../answer-counts.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';

/** Mean effort rating with its interval, in the direction that the question was asked. */
export const model = defineCalculator({
  id: 'customer-effort-score',
  inputs: {
    easyEnd: { choices: ['high', 'low'], initial: 'high' },
    counts: answerCounts([18, 12, 10, 10, 25, 45, 30]),
  },
  outputs: {
    mean: { unit: 'points', main: true },
    lower: { unit: 'points' },
    upper: { unit: 'points' },
    easyPct: { unit: 'percent' },
    hardPct: { unit: 'percent' },
    n: { unit: 'number', digits: 0 },
  },
  compute: ({ easyEnd, counts }) => {
    const ratings = ratingsOf(counts);
    const { mean, n, sd, lower, upper, easyPct } = customerEffortScore({ ratings, easyEnd });
    const reversed = customerEffortScore({ ratings, easyEnd: easyEnd === 'high' ? 'low' : 'high' });
    const isEasy = (box: number) => (easyEnd === 'high' ? box >= 4 : box <= 2);
    return {
      outputs: {
        mean,
        lower: lower ?? 'noData',
        upper: upper ?? 'noData',
        easyPct,
        hardPct: reversed.easyPct,
        n,
      },
      sentence: {
        id: sd === null ? 'single' : sd === 0 ? 'unanimous' : easyEnd,
        values: {
          mean: { value: mean, unit: 'number' },
          lower: { value: lower ?? mean, unit: 'number' },
          upper: { value: upper ?? mean, unit: 'number' },
          easy: { value: easyPct, unit: 'percent' },
          hard: { value: reversed.easyPct, unit: 'percent' },
          n: { value: n, unit: 'number', digits: 0 },
        },
      },
      chart: answerBars(counts, isEasy),
      table: answerTable(counts, isEasy),
    };
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Customer effort score', zh: '客户费力度' },
  lead: {
    en: 'How hard was it to get the problem solved? Turn the scale round and see the same answers say the opposite.',
    zh: '解决一个问题要费多大劲？把量表方向掉过来，同样的答卷就说出相反的话。',
  },
  theme: 'loyalty',
  inputs: {
    easyEnd: { en: 'What 7 means', zh: '7表示' },
    counts: { en: 'Answers', zh: '答卷' },
  },
  outputs: {
    mean: { en: 'Mean, 1 to 7', zh: '平均分（1～7）' },
    lower: { en: 'Interval from (95%)', zh: '95%区间下限' },
    upper: { en: 'Interval to (95%)', zh: '95%区间上限' },
    easyPct: { en: 'Found it easy', zh: '觉得省力' },
    hardPct: { en: 'Found it hard', zh: '觉得费力' },
    n: { en: 'Answers in all', zh: '答卷合计' },
  },
  sentences: {
    high: {
      en: 'On a scale where 7 is easy the mean is **{mean}** ({lower} to {upper}): {easy} found it easy, {hard} hard. The mean hides those {hard}; look at what they had to repeat, and to whom they were passed on.',
      zh: '7表示省力时，平均分**{mean}**（{lower}到{upper}）：{easy}的人觉得省力，{hard}觉得费力。平均数掩盖了这{hard}，要去看他们重复说了什么、被转给了谁。',
    },
    low: {
      en: 'On a scale where 7 is much effort the mean of **{mean}** ({lower} to {upper}) is bad news: only {easy} found it easy, {hard} hard. The same figure would be praise on the newer scale, so a report must state the direction.',
      zh: '7表示很费力时，平均分**{mean}**（{lower}到{upper}）是坏消息：只有{easy}的人觉得省力，{hard}觉得费力。同一个分数放在新版量表上就成了表扬，所以报告必须写明方向。',
    },
    unanimous: {
      en: 'All {n} answers are the same, **{mean}**. The interval has no width, which says that the answers agree and not that every customer does.',
      zh: '{n}份答卷完全相同，都是**{mean}**。区间没有宽度，只说明这些答卷一致，不说明所有客户都一致。',
    },
    single: {
      en: 'One answer, **{mean}**. From a single answer no interval can be formed, and nothing follows for anybody else.',
      zh: '只有一份答卷：**{mean}**。一份答卷算不出区间，也推不出别人怎样。',
    },
  },
  words: {
    high: { en: 'easy (version 2.0)', zh: '很省力（2.0版）' },
    low: { en: 'much effort (version 1.0)', zh: '很费力（1.0版）' },
    box1: { en: '1', zh: '1' },
    box2: { en: '2', zh: '2' },
    box3: { en: '3', zh: '3' },
    box4: { en: '4', zh: '4' },
    box5: { en: '5', zh: '5' },
    box6: { en: '6', zh: '6' },
    box7: { en: '7', zh: '7' },
    rating: { en: 'Rating', zh: '评分' },
    share: { en: 'Share', zh: '比例' },
    counted: { en: 'Easy', zh: '算省力' },
    yes: { en: 'yes', zh: '是' },
    no: { en: 'no', zh: '否' },
    rows: { en: 'Rating', zh: '评分' },
    row: { en: '{n}', zh: '{n}分' },
    table: { en: 'How the answers spread', zh: '答卷的分布' },
  },
  note: {
    en: 'Here the three easiest boxes count as easy and the three hardest as hard. Version 1.0 of the question asked for effort, version 2.0 whether the firm made it easy; their scores cannot be compared. A scale of 1 to 7 is used for both versions here. The interval is a t interval of the mean. The numbers are illustrative.',
    zh: '这里最省力的三格算省力，最费力的三格算费力。1.0版问的是费了多少力，2.0版问的是企业是否让事情变得容易，两版得分不可比。这里两版都用1～7。区间为均值的t区间。数值为示意。',
  },
  source: 'dixon-freeman-toman-2010',
  lesson: 'service-quality-and-complaints',
  concepts: [],
};
