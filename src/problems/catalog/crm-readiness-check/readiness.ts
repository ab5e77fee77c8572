import { defineFamily, type FamilyText } from '../../family.ts';
import { pointsFor, tenAnswers } from '../../steps/readiness-answers.ts';
import { sum } from '../../sum.ts';

/** All inputs of this calculator are answers. */
const partlyIn = (answers: Readonly<Record<string, string>>): number =>
  Object.values(answers).filter((each) => each === 'partly').length;

export const model = defineFamily({
  output: 'score',
  digits: 0,
  draw: tenAnswers,
  fixed: {},
  steps: (answers, step) => {
    const each = Object.values(answers).map(pointsFor);
    const points = step('points', sum(each), 'number', { numbers: { each } });
    const most = step('most', 2 * each.length, 'number', { numbers: { n: each.length } });
    step('readiness', (100 * points) / most, 'number', { digits: 0 });
  },
  mistakes: {
    partlyTakenAsYes: { at: 'points', instead: (answers, { right }) => right + partlyIn(answers) },
    partlyTakenAsNo: { at: 'points', instead: (answers, { right }) => right - partlyIn(answers) },
    onePointAtMost: { at: 'most', instead: (_, { right }) => right / 2 },
    leftAsPoints: { at: 'readiness', instead: (_, { step }) => step('points') },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'Readiness from ten answers', zh: '由十个回答算准备度' },
  stem: {
    en: 'Before a chain of opticians switches on its CRM software it answers ten questions, two for each group. Strategy: {strategyGoal}, {strategySponsor}; process: {processOwner}, {processPay}; people: {peopleTrained}, {peopleGain}; data: {dataIdentity}, {dataConsent}; technology: {technologyFits}, {technologyLinked}. Yes counts 2, partly 1, no 0. What is its readiness on a scale from 0 to 100?',
    zh: '一家眼镜连锁店上CRM之前答了十个问题，每组两题。战略：{strategyGoal}、{strategySponsor}；流程：{processOwner}、{processPay}；人员：{peopleTrained}、{peopleGain}；数据：{dataIdentity}、{dataConsent}；技术：{technologyFits}、{technologyLinked}。“是”计2分，“部分”计1分，“否”计0分。换算成0～100，准备度是多少？',
  },
  steps: {
    points: { name: { en: 'Points', zh: '得分' }, line: '{each} = {value}' },
    most: { name: { en: 'Points that can be had', zh: '满分' }, line: '{n} × 2 = {value}' },
    readiness: { name: { en: 'Readiness', zh: '准备度' }, line: '100 × {points} ÷ {most} = {value}' },
  },
  mistakes: {
    partlyTakenAsYes: {
      says: {
        en: 'Every “partly” is counted like a yes. A thing half done is worth one point, not two.',
        zh: '“部分”当成“是”来计了。做了一半，只计1分。',
      },
      line: { en: 'points with 2 for “partly” = {value}', zh: '“部分”也计2分 = {value}' },
    },
    partlyTakenAsNo: {
      says: {
        en: 'Only the yes answers are counted. A “partly” is worth one point as well.',
        zh: '只计了“是”。“部分”也有1分。',
      },
      line: { en: 'points with 0 for “partly” = {value}', zh: '“部分”计0分 = {value}' },
    },
    onePointAtMost: {
      says: {
        en: 'This divides by the number of questions. Each question can bring two points, so the most is twice as many; with ten yeses your result would be 200.',
        zh: '这是除以题数。每题最多2分，满分是题数的两倍；照这样算，十个“是”会得200。',
      },
      line: '{n} × 1 = {value}',
    },
    leftAsPoints: {
      says: {
        en: 'These are the points. On a scale from 0 to 100 they are set against the points that can be had.',
        zh: '这是原始分。要换算成0～100，还须与满分相比。',
      },
      line: '{value}',
    },
  },
};
