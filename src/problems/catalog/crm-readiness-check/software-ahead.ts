import { defineFamily, type FamilyText } from '../../family.ts';
import { pointsFor, tenAnswers } from '../../steps/readiness-answers.ts';

const pointsOf = (first: string, second: string): readonly [number, number] => [pointsFor(first), pointsFor(second)];

export const model = defineFamily({
  output: 'lead',
  digits: 0,
  draw: tenAnswers,
  fixed: {},
  reasonable: ({ technologyFits, technologyLinked, ...others }) => {
    const [technology, strategy, process] = [
      pointsOf(technologyFits, technologyLinked),
      pointsOf(others.strategyGoal, others.strategySponsor),
      pointsOf(others.processOwner, others.processPay),
    ].map(([first, second]) => first + second);
    return (technology ?? 0) > Math.min(strategy ?? 0, process ?? 0);
  },
  steps: (answers, step) => {
    const group = (id: string, [first, second]: readonly [number, number]) =>
      step(id, (100 * (first + second)) / 4, 'number', { numbers: { first, second } });
    const technology = group('technology', pointsOf(answers.technologyFits, answers.technologyLinked));
    const strategy = group('strategy', pointsOf(answers.strategyGoal, answers.strategySponsor));
    const process = group('process', pointsOf(answers.processOwner, answers.processPay));
    const weaker = step('weaker', Math.min(strategy, process), 'number');
    step('ahead', technology - weaker, 'number');
  },
  mistakes: {
    strongerTaken: { at: 'weaker', instead: (_, { step }) => Math.max(step('strategy'), step('process')) },
    bothAveraged: { at: 'weaker', instead: (_, { step }) => (step('strategy') + step('process')) / 2 },
    leadInPoints: { at: 'ahead', instead: (_, { right }) => right / 25 },
    technologyAlone: { at: 'weaker', instead: () => 0 },
  },
});

export const text: FamilyText<typeof model> = {
  title: { en: 'How far the software runs ahead', zh: '软件领先多少' },
  stem: {
    en: 'A travel agency is about to launch a CRM system. Each group has two questions (yes 2 points, partly 1, no 0) and is brought to a scale from 0 to 100. Technology: {technologyFits}, {technologyLinked}. Strategy: {strategyGoal}, {strategySponsor}. Process: {processOwner}, {processPay}. People: {peopleTrained}, {peopleGain}. Data: {dataIdentity}, {dataConsent}. By how much is technology ahead of the weaker of strategy and process?',
    zh: '一家旅行社即将上线CRM。每组两题，“是”2分、“部分”1分、“否”0分，各组都换算成0～100。技术：{technologyFits}、{technologyLinked}；战略：{strategyGoal}、{strategySponsor}；流程：{processOwner}、{processPay}；人员：{peopleTrained}、{peopleGain}；数据：{dataIdentity}、{dataConsent}。技术比战略、流程中较弱的一组领先多少？',
  },
  steps: {
    technology: { name: { en: 'Technology', zh: '技术' }, line: '100 × ({first} + {second}) ÷ 4 = {value}' },
    strategy: { name: { en: 'Strategy', zh: '战略' }, line: '100 × ({first} + {second}) ÷ 4 = {value}' },
    process: { name: { en: 'Process', zh: '流程' }, line: '100 × ({first} + {second}) ÷ 4 = {value}' },
    weaker: {
      name: { en: 'The weaker of strategy and process', zh: '战略与流程中较弱的' },
      line: { en: 'lower of {strategy} and {process} = {value}', zh: '{strategy}和{process}中较低的 = {value}' },
    },
    ahead: { name: { en: 'Lead of technology', zh: '技术领先' }, line: '{technology} − {weaker} = {value}' },
  },
  mistakes: {
    strongerTaken: {
      says: {
        en: 'Technology is compared with the better of the two. A project fails at what lags furthest behind; take the lower score.',
        zh: '拿技术与两组中较强的相比了。项目败在最落后的地方，要取较低的得分。',
      },
      line: { en: 'higher of {strategy} and {process} = {value}', zh: '{strategy}和{process}中较高的 = {value}' },
    },
    bothAveraged: {
      says: {
        en: 'Strategy and process are averaged, so that the one covers for the other. Without a process the best strategy stays on paper; take the lower score.',
        zh: '把战略和流程平均了，好像可以互相补。没有流程，战略再好也只在纸上，要取较低的得分。',
      },
      line: '({strategy} + {process}) ÷ 2 = {value}',
    },
    leadInPoints: {
      says: {
        en: 'This is the lead in answer points. The groups are compared on a scale from 0 to 100, on which one point is worth 25.',
        zh: '这是原始分的差。各组要换算成0～100再比，每1分合25。',
      },
      line: { en: 'lead in answer points = {value}', zh: '原始分之差 = {value}' },
    },
    technologyAlone: {
      says: {
        en: 'This is the score of technology. A lead is a difference: take off the weaker of strategy and process.',
        zh: '这是技术的得分。领先是差：还要减去战略、流程中较弱的。',
      },
      line: { en: 'nothing taken off = {value}', zh: '什么也没有减 = {value}' },
    },
  },
};
