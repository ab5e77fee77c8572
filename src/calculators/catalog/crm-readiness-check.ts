import { crmReadiness, type ReadinessAnswer, readinessGroups } from '#domain/fit/crm-readiness.ts';
import type { CalculatorText } from '../calculator-text.ts';
import { defineCalculator } from '../define-calculator.ts';
import type { ChoiceInput } from '../inputs.ts';

type Answer = ReadinessAnswer | 'open';
const answer = (initial: Answer): ChoiceInput<Answer> => ({ choices: ['yes', 'partly', 'no', 'open'], initial });
const given = (value: Answer): ReadinessAnswer | null => (value === 'open' ? null : value);

/** Ten questions before a CRM project, and a warning when the software runs ahead. */
export const model = defineCalculator({
  id: 'crm-readiness-check',
  inputs: {
    strategyGoal: answer('partly'),
    strategySponsor: answer('no'),
    processOwner: answer('partly'),
    processPay: answer('no'),
    peopleTrained: answer('partly'),
    peopleGain: answer('partly'),
    dataIdentity: answer('yes'),
    dataConsent: answer('partly'),
    technologyFits: answer('yes'),
    technologyLinked: answer('yes'),
  },
  outputs: {
    score: { unit: 'number', digits: 0, main: true },
    lead: { unit: 'number', digits: 0 },
  },
  compute: (answers) => {
    const result = crmReadiness({
      strategy: [given(answers.strategyGoal), given(answers.strategySponsor)],
      process: [given(answers.processOwner), given(answers.processPay)],
      people: [given(answers.peopleTrained), given(answers.peopleGain)],
      data: [given(answers.dataIdentity), given(answers.dataConsent)],
      technology: [given(answers.technologyFits), given(answers.technologyLinked)],
    });
    const { groupScores, score, softwareFirst, weakest } = result;
    const lead = groupScores.technology - Math.min(groupScores.strategy, groupScores.process);
    const [weak = 'strategy'] = weakest;
    return {
      outputs: { score, lead },
      verdict: softwareFirst ? 'softwareFirst' : score === 0 ? 'notReady' : score === 100 ? 'ready' : 'mixed',
      sentence: {
        id: softwareFirst ? 'softwareFirst' : score === 0 ? 'notReady' : score === 100 ? 'ready' : 'mixed',
        values: {
          score: { value: score, unit: 'number', digits: 0 },
          lead: { value: lead, unit: 'number', digits: 0 },
          weak,
        },
      },
      chart: {
        kind: 'bars',
        unit: 'number',
        digits: 0,
        bars: readinessGroups.map((group) => ({
          id: group,
          voice: weakest.includes(group) ? ('ghost' as const) : ('ink' as const),
          parts: [{ id: group, value: groupScores[group] }],
        })),
      },
      table: {
        columns: [
          { id: 'group', unit: 'number' },
          { id: 'groupScore', unit: 'number', digits: 0 },
        ],
        rows: readinessGroups.map((group) => [group, groupScores[group]]),
      },
    };
  },
});

export const text: CalculatorText<typeof model> = {
  title: { en: 'Ready for CRM?', zh: 'CRM准备好了吗' },
  lead: {
    en: 'Ten questions to ask a week before the software is switched on. It is not the total that warns.',
    zh: '软件上线前一周该问的十个问题。要看的不是总分。',
  },
  theme: 'practice',
  inputs: {
    strategyGoal: {
      en: 'Strategy: is it written down what customers should find better afterwards?',
      zh: '战略：客户会觉得哪里变好，写下来了吗？',
    },
    strategySponsor: {
      en: 'Strategy: does somebody at the top answer for it by name?',
      zh: '战略：高层有没有人具名负责？',
    },
    processOwner: {
      en: 'Process: does each step from enquiry to complaint belong to somebody?',
      zh: '流程：从咨询到投诉，每一步都有人管吗？',
    },
    processPay: { en: 'Process: is the one paid who keeps a customer?', zh: '流程：留住客户的人拿得到钱吗？' },
    peopleTrained: {
      en: 'People: has everybody who talks to customers practised with it?',
      zh: '人员：凡是接触客户的人都练过吗？',
    },
    peopleGain: { en: 'People: does it save them work?', zh: '人员：它替他们省事吗？' },
    dataIdentity: { en: 'Data: is one customer one record?', zh: '数据：一位客户只有一条记录吗？' },
    dataConsent: { en: 'Data: have customers agreed to its use?', zh: '数据：用途征得客户同意了吗？' },
    technologyFits: { en: 'Technology: does the system run in daily work?', zh: '技术：系统在日常工作中跑得起来吗？' },
    technologyLinked: { en: 'Technology: is it linked to orders and stock?', zh: '技术：与订单、库存连通了吗？' },
  },
  outputs: {
    score: { en: 'Readiness, 0 to 100', zh: '准备度（0～100）' },
    lead: { en: 'Technology is ahead of strategy or process by', zh: '技术领先战略或流程' },
  },
  sentences: {
    softwareFirst: {
      en: '**{score}** of 100, and technology is {lead} ahead of strategy or process: **software first**, the classic way to fail. Begin with what is missing there; the screens can wait.',
      zh: '满分100，得**{score}**，而技术领先战略或流程{lead}：**软件先行**，最常见的失败方式。先补那两样，屏幕可以晚一点亮。',
    },
    mixed: {
      en: '**{score}** of 100. The weakest group is {weak}; start there. The total hides the shape.',
      zh: '满分100，得**{score}**。最弱的一组是{weak}，从这里补起。总分看不出形状。',
    },
    notReady: {
      en: '**0** of 100. Begin with strategy: what should customers find better afterwards?',
      zh: '满分100，得**0**。从战略开始：做完以后，客户会觉得哪里变好了？',
    },
    ready: {
      en: '**100** of 100. Ask somebody from the shop floor whether the answers are true.',
      zh: '满分100，得**100**。去问问一线的人，这些回答是不是真的。',
    },
  },
  words: {
    yes: { en: 'yes', zh: '是' },
    partly: { en: 'partly', zh: '部分' },
    no: { en: 'no', zh: '否' },
    open: { en: 'not answered', zh: '未答' },
    softwareFirst: { en: 'warning: software first', zh: '警告：软件先行' },
    mixed: { en: 'partly ready', zh: '部分就绪' },
    notReady: { en: 'not ready', zh: '没有准备好' },
    ready: { en: 'ready', zh: '准备好了' },
    group: { en: 'Group', zh: '组' },
    groupScore: { en: 'Score, 0 to 100', zh: '得分（0～100）' },
    strategy: { en: 'Strategy', zh: '战略' },
    process: { en: 'Process', zh: '流程' },
    people: { en: 'People', zh: '人员' },
    data: { en: 'Data', zh: '数据' },
    technology: { en: 'Technology', zh: '技术' },
    table: { en: 'Group by group', zh: '逐组得分' },
  },
  note: {
    en: 'Yes counts 2, partly 1, no 0; an open question stops the count. The list and its scale are this course’s own and have not been tested on real projects. The answers shown are those of the furniture chain in the lesson.',
    zh: '是计2分，部分计1分，否计0分；有题未答就不计分。问题和评分由本课程拟定，没有拿真实项目检验过。初始回答取自课文里的家具连锁。',
  },
  lesson: 'implementing-crm',
  concepts: ['product-over-implementation', 'crm-strategy-soul'],
};
