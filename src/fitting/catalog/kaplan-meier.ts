import { constantChurn } from '#domain/probability/constant-churn.ts';
import { kaplanMeier } from '#domain/probability/kaplan-meier.ts';
import { medianSurvival } from '#domain/probability/median-survival.ts';
import { defineModel } from '../define-model.ts';
import type { ModelText } from '../model-text.ts';
import { curvePart, stepsPart, survivalAt } from '../survival/survival-report.ts';

interface DurationRow {
  readonly time: number;
  readonly event: number;
}

/** Kaplan–Meier: how long customers stay, when some have not left yet; beside it a constant rate of churn. */
export const model = defineModel({
  id: 'kaplan-meier',
  columns: { time: { kind: 'number', min: 0 }, event: { kind: 'whole', min: 0, max: 1 } },
  settings: {},
  samples: [
    {
      id: 'remission',
      dataset: 'remission-times',
      columns: [{ name: 'week' }, { name: 'relapse' }],
      published: {},
    },
  ],
  symbols: { rate: 'λ', lifetime: '1/λ' },
  row: (cells): DurationRow => cells,
  observations: (rows) => rows.length,
  parameters: ['rate'],
  shares: [],
  fit: (rows) => {
    const observed = { times: rows.map(({ time }) => time), events: rows.map(({ event }) => event) };
    const steps = kaplanMeier(observed);
    return { ...constantChurn(observed), steps, median: medianSurvival(steps) };
  },
  estimates: ({ rate }) => ({ rate, lifetime: 1 / rate }),
  report: (fit, rows) => [
    curvePart(
      fit,
      rows.map(({ time }) => time),
    ),
    stepsPart(fit.steps, rows.length),
  ],
  whatIf: {
    inputs: {
      now: { unit: 'number', min: 0, max: 100_000, step: 1, initial: 10 },
      ahead: { unit: 'number', min: 0, max: 100_000, step: 1, initial: 10 },
    },
    outputs: {
      survival: { unit: 'share', digits: 1 },
      stays: { unit: 'share', digits: 1 },
      constantStays: { unit: 'share', digits: 1 },
    },
    tell: ({ steps, rate }, { now, ahead }) => {
      const [survival, later] = [survivalAt(steps, now), survivalAt(steps, now + ahead)];
      const stays = survival === 0 ? undefined : later / survival;
      const constantStays = Math.exp(-rate * ahead);
      return {
        outputs: { survival, stays: stays ?? 'undefinedRatio', constantStays },
        sentence: {
          id: stays === undefined ? 'nobodyLeft' : 'stays',
          values: {
            now: { value: now, unit: 'number' },
            ahead: { value: ahead, unit: 'number' },
            survival: { value: survival, unit: 'share' },
            stays: { value: stays ?? 0, unit: 'share' },
            constant: { value: constantStays, unit: 'share' },
          },
        },
      };
    },
  },
});

export const text: ModelText<typeof model> = {
  title: { en: 'Kaplan–Meier: how long customers stay', zh: 'Kaplan–Meier曲线：客户能留多久' },
  lead: {
    en: 'Some have left, others are still there and may stay for years. How long do customers stay, when half of the answers are not in yet?',
    zh: '有人已经离开，有人还在，也许还会留很多年。一半的答案还没有出来，怎样知道客户能留多久？',
  },
  assumptions: [
    {
      en: 'Of each customer one knows how long they stayed, or how long they have stayed so far (censored).',
      zh: '每位客户，或知道一共留了多久，或只知道至今已经留了多久（删失）。',
    },
    {
      en: 'Those who are still there would not have left sooner or later than others: the end of the observation has nothing to do with leaving.',
      zh: '还在的客户，其去留倾向与别人并无不同：观察何时结束与离开无关。',
    },
    {
      en: 'The curve itself assumes no formula: of all curves it is the one under which the observations are most likely. The constant rate λ beside it assumes that leaving is equally likely at any time.',
      zh: '曲线本身不假定任何公式：在所有曲线中，它使观察结果最可能出现。旁边的固定流失率λ则假定任何时候离开的可能性都一样。',
    },
  ],
  formula:
    '\\hat S(t)=\\prod_{t_i\\le t}\\left(1-\\frac{d_i}{n_i}\\right)\\qquad \\hat\\lambda=\\frac{\\sum d_i}{\\sum t_i}',
  rows: {
    en: 'One line per customer: a time in any one unit, and 1 or 0.',
    zh: '每行一位客户：一个时间（单位统一即可），以及1或0。',
  },
  labels: {
    time: { en: 'Time until leaving, or until last seen', zh: '到离开或最后一次看到为止的时间' },
    event: { en: '1 = left at that time, 0 = still there then', zh: '1=那时离开，0=那时仍在' },
    rate: { en: 'constant rate of leaving per unit of time', zh: '固定流失率，每单位时间' },
    lifetime: { en: 'mean lifetime under the constant rate', zh: '固定流失率下的平均寿命' },
    now: { en: 'The customer has stayed so far', zh: '这位客户已留的时间' },
    ahead: { en: 'and shall stay as long again as', zh: '还要再留的时间' },
    survival: { en: 'Share that stays', zh: '留下的比例' },
    stays: { en: 'Stays that much longer, by the curve', zh: '再留这么久的概率（按曲线）' },
    constantStays: { en: 'by the constant rate', zh: '同上（按固定流失率）' },
  },
  sentences: {
    median: {
      en: 'Half have left by time **{median}**, the median. At {last}, the last time at which anybody left, {left} are still there by the curve and {constant} by the constant rate.',
      zh: '到时间**{median}**（中位数）已有一半离开。到最后一次有人离开的时间{last}，按曲线还剩{left}，按固定流失率还剩{constant}。',
    },
    noMedian: {
      en: 'At {last}, the last time at which anybody left, **{left}** are still there, more than half: there is no median yet. By the constant rate {constant} would be left.',
      zh: '到最后一次有人离开的时间{last}，还剩**{left}**，超过一半，所以还没有中位数。按固定流失率则还剩{constant}。',
    },
    steps: {
      en: '{events} left; {censored} were still there when last seen. They count among those at risk until then, and are neither dropped nor taken for lost. Standard errors by Greenwood’s formula; the limits are 95% of a normal distribution, cut off at 0 and 1.',
      zh: '{events}位离开，{censored}位最后一次看到时仍在。后者在此之前都计入可能离开的人，既不剔除，也不当作流失。标准误按Greenwood公式；上下限取正态分布的95%，并截在0与1之间。',
    },
    stays: {
      en: 'Of those who have stayed {now}, **{stays}** stay another {ahead} by the curve; by the constant rate it would be {constant}, however long they had stayed.',
      zh: '已留{now}的客户中，按曲线有**{stays}**会再留{ahead}；按固定流失率则为{constant}，与已留多久无关。',
    },
    nobodyLeft: {
      en: 'By the curve nobody stays as long as {now}, so that nothing can be said of the time after.',
      zh: '按曲线，没有人能留到{now}，之后的情形无从谈起。',
    },
  },
  words: {
    curve: { en: 'Who is still there', zh: '还剩多少' },
    steps: { en: 'The survival table', zh: '生存表' },
    kaplanMeier: { en: 'Kaplan–Meier', zh: 'Kaplan–Meier' },
    constantChurn: { en: 'constant rate', zh: '固定流失率' },
    lower: { en: 'lower limit', zh: '下限' },
    upper: { en: 'upper limit', zh: '上限' },
    atRisk: { en: 'At risk', zh: '可能离开的人数' },
    left: { en: 'Left', zh: '离开人数' },
    standardError: { en: 'Standard error', zh: '标准误' },
    remission: { en: 'Remission times of 21 patients', zh: '21位患者的缓解时间' },
  },
  note: {
    en: 'Dropping those who are still there makes customers look short-lived; so does taking them for lost. Beyond the last observation the curve says nothing: it stays level because nobody was seen to leave, not because nobody does. The log-likelihood is that of the constant rate. Curve and standard errors for the sample are printed in software documentation and textbooks and agree to three decimals.',
    zh: '剔除还在的客户，会显得客户留不久；把他们当作流失也一样。最后一次观察之后，曲线什么也没说：它保持水平，是因为没有看到人离开，不是因为没有人离开。对数似然值属于固定流失率。样本的曲线和标准误在软件文档与教科书中多有刊载，三位小数一致。',
  },
  sources: ['kaplan-meier-1958', 'freireich-et-al-1963'],
};
