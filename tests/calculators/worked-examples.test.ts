import { describe, expect, test } from 'vitest';
import { evaluate, initialValues } from '#calculators/evaluate.ts';
import type { Values } from '#calculators/inputs.ts';
import models from '../content/syllabus/models.json' with { type: 'json' };
import { calculator } from './catalog.ts';

interface Example {
  readonly id: string;
  readonly inputs: Values;
  readonly outputs: Readonly<Record<string, number | string>>;
  readonly verdict?: string;
  /** Columns of its table, by id, as far as the example prints them. */
  readonly columns?: Readonly<Record<string, readonly (number | string)[]>>;
  /** How far a printed number may be from the computed one. */
  readonly within?: number;
}

const clv = { margin: 1200, retention: 0.8, discount: 0.1, acquisitionCost: 500, periods: 5 };
const retention = {
  margin: 100,
  discount: 0.1,
  acquisitionCost: 0,
  keepingCost: 0,
  increase: 0.05,
  reading: 'percentagePoints',
};
const split = { clv: 3000, costPerAcquisition: 500, costPerTreatment: 100, budget: 100_000, treatableCustomers: 5000 };
const bucket = { startCustomers: 1000, newPerYear: 200, acquisitionCost: 500, years: 5 };

/** The worked examples of the syllabus: these inputs must show these numbers. */
const examples: readonly Example[] = [
  {
    id: 'delivered-value',
    inputs: {
      aProduct: 520,
      aService: 120,
      aPersonnel: 60,
      aImage: 100,
      aMoney: 500,
      aTime: 40,
      aEnergy: 30,
      aPsychic: 30,
    },
    outputs: { aDelivered: 200, aRatio: 1.333, bDelivered: 170, bRatio: 1.246 },
    within: 0.0005,
  },
  {
    id: 'satisfaction-ratio',
    inputs: { expectation: 80, experience: 64 },
    outputs: { ratio: 0.8 },
    verdict: 'dissatisfied',
  },
  {
    id: 'satisfaction-ratio',
    inputs: { expectation: 80, experience: 80 },
    outputs: { ratio: 1 },
    verdict: 'satisfied',
  },
  {
    id: 'satisfaction-ratio',
    inputs: { expectation: 80, experience: 92 },
    outputs: { ratio: 1.15 },
    verdict: 'verySatisfied',
  },
  { id: 'satisfaction-ratio', inputs: { expectation: 100, experience: 92 }, outputs: { ratio: 0.92 } },
  {
    id: 'satisfaction-gap',
    inputs: {},
    outputs: { weightedGap: 0.1, weightedPerception: 7.6, weightedExpectation: 7.5, ratio: 1.0133 },
    within: 0.0001,
  },
  {
    id: 'seven-factor',
    inputs: { desire: 6, expectation: 5, performance: 5.5, information: 6.5 },
    outputs: {
      desireCongruency: -0.5,
      expectationCongruency: 0.5,
      attributeSatisfaction: 4,
      informationSatisfaction: 3,
      overallSatisfaction: 3.6,
    },
  },
  {
    id: 'seven-factor',
    inputs: { desire: 6, expectation: 5, performance: 5.5, information: 5.5 },
    outputs: { informationSatisfaction: 4, overallSatisfaction: 4 },
  },
  {
    id: 'acsi-index-and-path',
    inputs: { qualityChange: 5 },
    outputs: { index: 71, value: 3, satisfaction: 3.15, loyalty: 1.89, complaints: -1.26 },
    within: 0.001,
  },
  {
    id: 'servqual-rater-scorer',
    inputs: {},
    outputs: { weighted: -0.315 },
    verdict: 'reliability',
    columns: { weightedGap: [-0.3, 0.04, 0.09, -0.045, -0.1] },
  },
  { id: 'loyalty-scorecard', inputs: {}, outputs: { score: 61.4, behaviour: 70, attitude: 58 }, within: 0.05 },
  {
    id: 'satisfaction-loyalty-curves',
    inputs: { satisfaction: 4, competition: 'fierce' },
    outputs: { loyalty: 31.6, otherMarket: 90.4 },
    within: 0.05,
  },
  {
    id: 'satisfaction-loyalty-curves',
    inputs: { satisfaction: 2, competition: 'low' },
    outputs: { loyalty: 61.6, otherMarket: 0.4 },
    within: 0.05,
  },
  { id: 'satisfaction-loyalty-curves', inputs: { basicFulfilment: 1, latentFulfilment: 0 }, outputs: { trap: 50 } },
  { id: 'satisfaction-loyalty-curves', inputs: { basicFulfilment: 1, latentFulfilment: 0.6 }, outputs: { trap: 80 } },
  { id: 'satisfaction-loyalty-curves', inputs: { basicFulfilment: 0.6, latentFulfilment: 1 }, outputs: { trap: 60 } },
  { id: 'relationship-level-matrix', inputs: { share: 'low', value: 'low' }, outputs: { level: 1 }, verdict: 'basic' },
  {
    id: 'relationship-level-matrix',
    inputs: { share: 'medium', value: 'high' },
    outputs: { level: 4 },
    verdict: 'proactive',
  },
  {
    id: 'relationship-level-matrix',
    inputs: { share: 'high', value: 'high' },
    outputs: { level: 5 },
    verdict: 'partnership',
  },
  {
    id: 'relationship-level-matrix',
    inputs: { grid: 'kotler', customers: 'many', margin: 'highMargin' },
    outputs: { level: 3 },
    verdict: 'accountable',
  },
  {
    id: 'relationship-level-matrix',
    inputs: { grid: 'kotler', customers: 'few', margin: 'highMargin' },
    outputs: { level: 5 },
    verdict: 'partnership',
  },
  { id: 'clv-quadrant-sorter', inputs: {}, outputs: { vip: 0.25, improve: 0.25, maintain: 0.25, giveUp: 0.25 } },
  {
    id: 'abc-tier-builder',
    inputs: {},
    outputs: { topFifth: 0.6, a: 5, b: 3, c: 2, aAfter: 4, shareOfA: 0.84 },
    columns: {
      before: [0, 0.4, 0.6, 0.7, 0.78, 0.84, 0.89, 0.93, 0.96, 0.985],
      after: [0.4, 0.6, 0.7, 0.78, 0.84, 0.89, 0.93, 0.96, 0.985, 1],
      class: ['A', 'A', 'A', 'A', 'A', 'B', 'B', 'B', 'C', 'C'],
    },
  },
  {
    id: 'whale-curve',
    inputs: {},
    outputs: { topFifth: 1.2, peak: 1.45, losses: -450, total: 1000 },
    columns: { share: [0.9, 1.2, 1.35, 1.43, 1.45, 1.45, 1.4, 1.3, 1.18, 1] },
  },
  { id: 'exam-clv', inputs: { referrals: 0 }, outputs: { total: 36_000, ownValue: 36_000, years: 30 } },
  { id: 'exam-clv', inputs: { referrals: 0 }, outputs: { discounted: 18_447 }, within: 0.5 },
  { id: 'exam-clv', inputs: { referrals: 2, referralProbability: 1 }, outputs: { total: 108_000 } },
  { id: 'exam-clv', inputs: { referrals: 0, purchasesPerYear: 1 }, outputs: { total: 3000 } },
  {
    id: 'clv',
    inputs: { ...clv, timing: 'begin' },
    outputs: { unlimited: 4400, clv: 3504.76 },
    columns: { presentValue: [1200, 872.73, 634.71, 461.61, 335.71] },
    within: 0.005,
  },
  {
    id: 'clv',
    inputs: { ...clv, timing: 'begin', periods: 40 },
    outputs: { multiplier: 3.667 },
    within: 0.0005,
  },
  { id: 'clv', inputs: { ...clv, timing: 'begin', periods: 40 }, outputs: { net: 3900 }, within: 0.05 },
  { id: 'clv', inputs: { ...clv, timing: 'end', periods: 40 }, outputs: { net: 2700 }, within: 0.05 },
  {
    id: 'margin-multiple',
    inputs: { margin: 1200, retention: 0.8, discount: 0.1 },
    outputs: { multiple: 2.667, value: 3200 },
    within: 0.0005,
  },
  { id: 'clv', inputs: { ...clv, timing: 'end' }, outputs: { unlimited: 3200, clv: 2548.92 }, within: 0.005 },
  { id: 'clv', inputs: { ...clv, timing: 'end_first_certain' }, outputs: { unlimited: 4000 } },
  { id: 'clv', inputs: { ...clv, retention: 1, discount: 0 }, outputs: { unlimited: 'diverges', clv: 6000 } },
  {
    id: 'retention-profit',
    inputs: { ...retention, retention: 0.8, timing: 'end' },
    outputs: { clvBefore: 266.67, clvAfter: 340, relativeChange: 0.275 },
    within: 0.005,
  },
  {
    id: 'retention-profit',
    inputs: { ...retention, retention: 0.9, timing: 'end' },
    outputs: { clvBefore: 450, clvAfter: 633.33, relativeChange: 0.407, lifetimeBefore: 10, lifetimeAfter: 20 },
    within: 0.005,
  },
  {
    id: 'retention-profit',
    inputs: { ...retention, retention: 0.9, timing: 'end', acquisitionCost: 188 },
    outputs: { relativeChange: 0.7 },
    within: 0.0005,
  },
  {
    id: 'retention-profit',
    inputs: { ...retention, retention: 0.8, timing: 'begin', acquisitionCost: 73.3 },
    outputs: { relativeChange: 0.25 },
    within: 0.0005,
  },
  {
    id: 'retention-profit',
    inputs: { ...retention, retention: 0.8, reading: 'percent' },
    outputs: { retentionAfter: 0.84 },
  },
  { id: 'retention-profit', inputs: { ...retention, acquisitionCost: 10_000 }, outputs: { relativeChange: 'none' } },
  {
    id: 'acquire-vs-retain',
    inputs: { ...split, retentionLift: 0.1, retentionShare: 0 },
    outputs: { acquisitionValuePerUnit: 6, retentionValuePerUnit: 3, breakEvenLift: 0.2, newCustomers: 200 },
  },
  {
    id: 'acquire-vs-retain',
    inputs: { ...split, retentionLift: 0.3, retentionShare: 1 },
    outputs: { retentionValuePerUnit: 9, savedCustomers: 300 },
  },
  {
    id: 'leaky-bucket',
    inputs: { ...bucket, churn: 0.25 },
    outputs: { atEnd: 847, steadyState: 800, replacementCost: 125_000 },
    within: 0.5,
  },
  {
    id: 'leaky-bucket',
    inputs: { ...bucket, churn: 0.15 },
    outputs: { atEnd: 1185, steadyState: 1333, replacementCost: 75_000 },
    within: 0.5,
  },
  { id: 'leaky-bucket', inputs: { ...bucket, churn: 0 }, outputs: { steadyState: 'none' } },
  {
    id: 'retention-rate',
    inputs: { startCustomers: 1000, endCustomers: 980, newCustomers: 100 },
    outputs: { churn: 0.12, naive: 0.02 },
  },
  {
    id: 'bond-switching-game',
    inputs: {},
    outputs: { strengthBefore: 220, strengthAfter: 163, safety: 83 },
    verdict: 'stays',
  },
  {
    id: 'bond-switching-game',
    inputs: { financial: 100, social: 0, structural: 0 },
    outputs: { strengthBefore: 100, strengthAfter: 0 },
    verdict: 'leaves',
  },
  {
    id: 'power-balance',
    inputs: { marketerSize: 3, otherSize: 3 },
    outputs: { marketer: 3.8, other: 2.6 },
    verdict: 'marketerLeads',
  },
  {
    id: 'power-balance',
    inputs: { marketerSize: 3, otherAlternatives: 4, otherInformation: 4, otherSize: 3 },
    outputs: { marketer: 3.8, other: 3.8 },
    verdict: 'equal',
  },
  {
    id: 'power-balance',
    inputs: { otherKnown: 'unknown' },
    outputs: { other: 2.2, otherHighest: 3.8 },
    verdict: 'open',
  },
  {
    id: 'six-markets-radar',
    inputs: {},
    outputs: { widest: 5, second: 4 },
    verdict: 'labour',
    columns: { gap: [5, 4, 2, 2, 1, 0] },
  },
  { id: 'relationship-fit-diagnostic', inputs: {}, outputs: { score: 80, mean: 4.2 }, verdict: 'relationship' },
  {
    id: 'relationship-fit-diagnostic',
    inputs: { switchingCost: 1, timeHorizon: 1, heterogeneity: 2, margin: 1, repeatFrequency: 2 },
    outputs: { score: 10 },
    verdict: 'transaction',
  },
  {
    id: 'customisation-chooser',
    inputs: { changesProduct: 'yes', changesRepresentation: 'yes' },
    outputs: { candidates: 1 },
    verdict: 'collaborative',
  },
  {
    id: 'customisation-chooser',
    inputs: { changesProduct: 'no', changesRepresentation: 'yes' },
    outputs: { candidates: 1 },
    verdict: 'cosmetic',
  },
  {
    id: 'customisation-chooser',
    inputs: { changesProduct: 'yes', changesRepresentation: 'no' },
    outputs: { candidates: 1 },
    verdict: 'transparent',
  },
  {
    id: 'customisation-chooser',
    inputs: { changesProduct: 'no', changesRepresentation: 'open' },
    outputs: { candidates: 2 },
    verdict: 'several',
  },
  {
    id: 'customisation-chooser',
    inputs: { changesProduct: 'no', changesRepresentation: 'no' },
    outputs: { candidates: 1 },
    verdict: 'adaptive',
  },
  {
    id: 'database-response',
    inputs: {},
    outputs: { allProfit: -8000, chosenProfit: 3000, breakEven: 0.0333, restProfit: -11_000 },
    within: 0.0001,
  },
  { id: 'appraisal-scorecard', inputs: { volumeWeight: 1 }, outputs: { aScore: 100, bScore: 60 } },
  {
    id: 'appraisal-scorecard',
    inputs: { volumeWeight: 0.5 },
    outputs: { aScore: 85, bScore: 77.5, crossOver: 0.385, retentionWeight: 0.615 },
    within: 0.0005,
  },
  {
    id: 'appraisal-scorecard',
    inputs: { volumeWeight: 0.3 },
    outputs: { aScore: 79, bScore: 84.5 },
    verdict: 'keeperFirst',
  },
  {
    id: 'product-positioning-loop',
    inputs: { rounds: 3 },
    outputs: { atEnd: 5, otherAtEnd: 65 },
    columns: { frozen: [80, 55, 30, 5], renewed: [80, 75, 70, 65] },
  },
  { id: 'crm-readiness-check', inputs: {}, outputs: { score: 55, lead: 75 }, verdict: 'softwareFirst' },
];

describe('a worked example of the syllabus', () => {
  test.each(examples)(
    'for $id with $inputs shows $outputs',
    ({ id, inputs, outputs, verdict, columns = {}, within = 1e-9 }) => {
      const model = calculator(id);
      const evaluated = evaluate(model, { ...initialValues(model), ...inputs });
      if (evaluated.status !== 'computed') throw new Error(`no result: ${evaluated.error}`);
      for (const [name, expected] of Object.entries(outputs)) {
        const result = evaluated.outputs[name];
        if (typeof expected === 'string') expect(result).toBe(expected);
        else expect(Math.abs(Number(result) - expected), `${name} is ${result}`).toBeLessThanOrEqual(within);
      }
      if (verdict) expect(evaluated.verdict).toBe(verdict);
      for (const [name, expected] of Object.entries(columns)) {
        const place = evaluated.table?.columns.findIndex((column) => column.id === name) ?? -1;
        const printed = evaluated.table?.rows.map((row) => row[place]) ?? [];
        expect(printed, name).toHaveLength(expected.length);
        for (const [row, value] of expected.entries())
          if (typeof value === 'string') expect(printed[row]).toBe(value);
          else expect(Math.abs(Number(printed[row]) - value), `${name}: ${printed[row]}`).toBeLessThanOrEqual(within);
      }
    },
  );

  test('is there for every model of the syllabus that computes', () => {
    const computing = Object.entries(models).filter(([, { kind }]) => kind !== 'sorter' && kind !== 'scenario');
    const shown = new Set(examples.map(({ id }) => id));
    const missing = computing.map(([id]) => id.replace(/-(calculator|simulator)$/, '')).filter((id) => !shown.has(id));
    expect(missing).toEqual([]);
  });

  test.each([
    ['low', 'basic', 'reactive', 'accountable'],
    ['medium', 'reactive', 'accountable', 'proactive'],
    ['high', 'accountable', 'proactive', 'partnership'],
  ])('for the five levels with %s share shows %s, %s and %s as value rises', (share, ...levels) => {
    const model = calculator('relationship-level-matrix');
    const verdicts = ['low', 'medium', 'high'].map((value) => {
      const evaluated = evaluate(model, { ...initialValues(model), share, value });
      return evaluated.status === 'computed' ? evaluated.verdict : evaluated.error;
    });
    expect(verdicts).toEqual(levels);
  });
});
