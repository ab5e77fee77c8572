import { crmReadiness, type ReadinessAnswer, type ReadinessGroup, readinessGroups } from '#domain/fit/crm-readiness.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';

const answers: readonly ReadinessAnswer[] = ['yes', 'partly', 'no'];
const question = <A extends ReadinessAnswer>(initial: A) => ({ choices: answers, initial });

/** Ten questions in five groups: is the firm ready for CRM, or only the software? */
export const model = defineCalculator({
  id: 'crm-readiness-check',
  inputs: {
    strategy1: question('partly'),
    strategy2: question('no'),
    process1: question('partly'),
    process2: question('no'),
    people1: question('partly'),
    people2: question('partly'),
    data1: question('yes'),
    data2: question('partly'),
    technology1: question('yes'),
    technology2: question('yes'),
  },
  outputs: {
    score: { unit: 'points', digits: 0, main: true },
    strategy: { unit: 'points', digits: 0 },
    process: { unit: 'points', digits: 0 },
    people: { unit: 'points', digits: 0 },
    data: { unit: 'points', digits: 0 },
    technology: { unit: 'points', digits: 0 },
  },
  compute: (values) => {
    const result = crmReadiness({
      strategy: [values.strategy1, values.strategy2],
      process: [values.process1, values.process2],
      people: [values.people1, values.people2],
      data: [values.data1, values.data2],
      technology: [values.technology1, values.technology2],
    });
    const weakest = result.weakest[0] ?? 'strategy';
    const sentence =
      result.score === 0
        ? 'nothing'
        : result.softwareFirst
          ? 'softwareFirst'
          : result.score >= 75
            ? 'ready'
            : 'weakest';
    const bar = (group: ReadinessGroup) => ({
      id: group,
      voice: group === weakest ? ('ink' as const) : ('ghost' as const),
      parts: [{ id: group, value: result.groupScores[group] }],
    });
    return {
      outputs: { score: result.score, ...result.groupScores },
      sentence: {
        id: sentence,
        values: {
          score: { value: result.score, unit: 'points', digits: 0 },
          technology: { value: result.groupScores.technology, unit: 'points', digits: 0 },
          least: { value: result.groupScores[weakest], unit: 'points', digits: 0 },
          weakest,
        },
      },
      chart: { kind: 'bars', unit: 'points', bars: readinessGroups.map(bar) },
    };
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'CRM readiness check', zh: 'CRM实施准备度检查' },
  lead: {
    en: 'The software is bought and the data are clean. Is the firm ready?',
    zh: '软件买好了，数据也理过了，企业准备好了吗？',
  },
  theme: 'practice',
  inputs: {
    strategy1: { en: 'The firm can say which customers it wants to keep', zh: '企业说得出要留住哪些客户' },
    strategy2: { en: 'A goal for retention stands beside the goal for sales', zh: '除了销售目标，还有保持目标' },
    process1: { en: 'Someone owns the way of a complaint from start to end', zh: '投诉从头到尾有人负责' },
    process2: { en: 'Processes were redrawn before the software was chosen', zh: '先理顺流程，再选软件' },
    people1: { en: 'Those who will use the system had a say in it', zh: '使用者参与了方案' },
    people2: { en: 'Appraisal rewards keeping customers', zh: '考核奖励留住客户' },
    data1: { en: 'Each customer has one record that all departments use', zh: '每位客户只有一份各部门共用的档案' },
    data2: { en: 'Customers agreed to the use of their data', zh: '客户同意企业使用其数据' },
    technology1: { en: 'The system covers sales, marketing and service', zh: '系统覆盖销售、营销与服务' },
    technology2: { en: 'It is connected with ordering and accounts', zh: '系统与订单、财务打通' },
  },
  outputs: {
    score: { en: 'Readiness', zh: '准备度' },
    strategy: { en: 'Strategy', zh: '战略' },
    process: { en: 'Process', zh: '流程' },
    people: { en: 'People', zh: '人员' },
    data: { en: 'Data', zh: '数据' },
    technology: { en: 'Technology', zh: '技术' },
  },
  sentences: {
    softwareFirst: {
      en: 'Readiness **{score}**, and a warning: technology stands at {technology}, the weakest group at {least}. Software first is how projects fail.',
      zh: '准备度**{score}**，但要当心：技术{technology}，最弱的一项只有{least}。重产品、轻实施，项目多半就这样失败。',
    },
    weakest: {
      en: 'Readiness **{score}**. The weakest group is **{weakest}** with {least}; begin there and not with the next module.',
      zh: '准备度**{score}**。最弱的是**{weakest}**（{least}），先补这一项，不要急着上新模块。',
    },
    ready: {
      en: 'Readiness **{score}**. Even the weakest group, {weakest}, has {least}. Start small, measure retention, and go on.',
      zh: '准备度**{score}**。最弱的{weakest}也有{least}。可以从小处起步，盯住保持率，再逐步推开。',
    },
    nothing: {
      en: 'Nothing is in place yet. Begin with strategy: say which customers the firm wants to keep, and why they would stay.',
      zh: '一切都还没有着落。先从战略开始：说清要留住哪些客户，他们凭什么留下。',
    },
  },
  words: {
    yes: { en: 'yes', zh: '是' },
    partly: { en: 'partly', zh: '部分' },
    no: { en: 'no', zh: '否' },
    strategy: { en: 'strategy', zh: '战略' },
    process: { en: 'process', zh: '流程' },
    people: { en: 'people', zh: '人员' },
    data: { en: 'data', zh: '数据' },
    technology: { en: 'technology', zh: '技术' },
  },
  note: {
    en: 'A checklist of ours for thinking, not a tested scale: yes counts 2, partly 1, no 0, each group out of 100.',
    zh: '这是本课用来思考的清单，不是经过检验的量表：是计2分，部分计1分，否计0分，每组折成100分。',
  },
  lesson: 'implementing-crm',
};
