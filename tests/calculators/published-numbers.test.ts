import { describe, expect, test } from 'vitest';
import { evaluate, initialValues } from '#calculators/evaluate.ts';
import type { Values } from '#calculators/inputs.ts';
import { calculator } from './catalog.ts';

interface Published {
  readonly id: string;
  readonly inputs: Values;
  readonly outputs: Readonly<Record<string, number>>;
  /** How far a printed number may be from the computed one. */
  readonly within: number;
  readonly source: string;
}

const ownCode = 'recomputed with independent code';
const caseOne = { grossContribution: 260, promotionCost: 50, retention: 0.75, discount: 0.2, years: 10 };

/** Numbers printed in a source, or computed by other code: the page must show them. */
const published: readonly Published[] = [
  { id: 'berger-nasr-case-1', inputs: caseOne, outputs: { clv: 568.78 }, within: 0.005, source: 'Berger & Nasr 1998' },
  {
    id: 'berger-nasr-case-2',
    inputs: {
      rhythm: 'frequent',
      grossContribution: 125,
      promotionCost: 25,
      retention: 0.8,
      discount: 0.2,
      years: 4,
      salesPerYear: 2,
    },
    outputs: { clv: 354.68835687, yearly: 0.64 },
    within: 1e-8,
    source: ownCode,
  },
  {
    id: 'berger-nasr-case-2',
    inputs: {
      rhythm: 'rare',
      grossContribution: 7000,
      promotionCost: 95,
      retention: 0.3,
      discount: 0.2,
      years: 12,
      cycleYears: 3,
    },
    outputs: { clv: 8204.22368839 },
    within: 1e-8,
    source: ownCode,
  },
  {
    id: 'berger-nasr-case-3',
    inputs: { profits: [10, 12, 18, 28, 42, 60, 68, 72, 74], retention: 0.9, discount: 0.2 },
    outputs: { clv: 97.5865783691, plainSum: 384 },
    within: 1e-8,
    source: ownCode,
  },
  {
    id: 'berger-nasr-case-4',
    inputs: { profitRate: 100, retention: 0.8, discount: 0.2, years: 10 },
    outputs: { clv: 242.35339871 },
    within: 1e-6,
    source: ownCode,
  },
  {
    id: 'berger-nasr-case-5',
    inputs: { chances: [0.3, 0.2, 0.15, 0.05], years: 6 },
    outputs: { purchases: 1 + 0.3 + 0.23 + 0.195 + 0.1397 + 0.09567 + 0.070113 },
    within: 1e-9,
    source: ownCode,
  },
  {
    id: 'cohort-profit',
    inputs: { customers: 100_000, margin: 40, retention: 0.5, discount: 0.15, acquisitionCost: 30 },
    outputs: { profit: 4_076_923.08 },
    within: 0.005,
    source: 'phpOMS, MetricsTest',
  },
  {
    id: 'retention-rate',
    inputs: { startCustomers: 100, endCustomers: 105, newCustomers: 20 },
    outputs: { retention: 0.85, churn: 0.15 },
    within: 1e-12,
    source: 'phpOMS, MetricsTest',
  },
  {
    id: 'clv-elasticity',
    inputs: { retention: 0.8, discount: 0.12 },
    outputs: { ofRetention: 3.5, ofMargin: 1, ofDiscount: -0.375 },
    within: 1e-9,
    source: ownCode,
  },
  {
    id: 'clv-elasticity',
    inputs: { retention: 0.9, discount: 0.1 },
    outputs: { ofRetention: 5.5, ofDiscount: -0.5 },
    within: 1e-9,
    source: ownCode,
  },
  ...[
    [0.6, [1.2, 1.15, 1.11, 1.07]],
    [0.7, [1.75, 1.67, 1.59, 1.52]],
    [0.8, [2.67, 2.5, 2.35, 2.22]],
    [0.9, [4.5, 4.09, 3.75, 3.46]],
  ].flatMap(([retention, row]) =>
    [row].flat().map((multiple, place) => ({
      id: 'margin-multiple',
      inputs: { retention: Number(retention), discount: 0.1 + 0.02 * place },
      outputs: { multiple: Number(multiple) },
      within: 0.005,
      source: 'Gupta & Lehmann 2003',
    })),
  ),
  {
    id: 'active-heuristic',
    inputs: { purchases: 10, observedPeriods: 36, lastPurchasePeriod: 24 },
    outputs: { active: 0.017 },
    within: 0.0005,
    source: 'phpOMS, MetricsTest',
  },
  {
    id: 'active-heuristic',
    inputs: { purchases: 4, observedPeriods: 12, lastPurchasePeriod: 8 },
    outputs: { active: 0.197530864198 },
    within: 1e-12,
    source: ownCode,
  },
  ...[0.46, 0.436, 0.414, 0.395, 0.378].map((stillThere, place) => ({
    id: 'sbg-survival',
    inputs: { alpha: 0.668, beta: 3.806, renewals: 8 + place },
    outputs: { stillThere },
    within: 0.0006,
    source: 'shifted_beta_geometric_py',
  })),
  {
    id: 'sbg-survival',
    inputs: { alpha: 0.668, beta: 3.806, renewals: 7, margin: 1, discount: 0.1 },
    outputs: { residual: 7.53, value: 5.92259640761 },
    within: 0.001,
    source: 'shifted_beta_geometric_py',
  },
  {
    id: 'nps-difference',
    inputs: { aPromoters: 120, aPassives: 60, aDetractors: 45, bPromoters: 90, bPassives: 70, bDetractors: 65 },
    outputs: { difference: 22.2222222222, z: 2.92491590988, p: 0.0034454931426 },
    within: 1e-7,
    source: ownCode,
  },
  ...[
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ].map(([successes = 0, n = 1, lower = 0, upper = 1]) => ({
    id: 'wilson-interval',
    inputs: { successes, n },
    outputs: { lower, upper },
    within: 0.00006,
    source: 'Newcombe 1998',
  })),
  {
    id: 'conjoint-part-worths',
    inputs: { prices: 'three', ratings: [8, 6, 3, 6, 5, 2] },
    outputs: { price: 0.771428571429, service: 0.228571428571, serviceWorth: 1.333333333333, mean: 5 },
    within: 1e-9,
    source: ownCode,
  },
  {
    id: 'blattberg-deighton-equity',
    inputs: {
      acquisitionSpend: 20,
      acquisitionRate: 0.4 * (1 - Math.exp(-1)),
      acquisitionCeiling: 0.4,
      retentionSpend: 10,
      retentionRate: 0.8 * (1 - Math.exp(-1)),
      retentionCeiling: 0.8,
      margin: 50,
      discount: 0.1,
    },
    outputs: {
      equity: 3.51891665934,
      bestRetentionSpend: 19.2620911698,
      bestRetentionRate: 0.683440413928,
      bestAcquisitionSpend: 10.7982951154,
      value: 85.7930294369,
    },
    within: 1e-6,
    source: ownCode,
  },
  {
    id: 'clv',
    inputs: { margin: 18.95, retention: 0.788, discount: 0.01, timing: 'end' },
    outputs: { unlimited: 67.2639 },
    within: 0.0001,
    source: 'Kerin & Peterson, problem Net-4-You',
  },
  {
    id: 'prospect-lifetime-value',
    inputs: { acquisitionRate: 0.012, initialMargin: 10, clv: 100, costPerProspect: 0.8 },
    outputs: { plv: 0.52, breakEvenRate: 0.00727 },
    within: 0.000005,
    source: 'Farris et al. 2006',
  },
];

describe('a calculator shows the number of', () => {
  test.each(published)('$source: $id with $inputs', ({ id, inputs, outputs, within }) => {
    const model = calculator(id);
    const evaluated = evaluate(model, { ...initialValues(model), ...inputs });
    if (evaluated.status !== 'computed') throw new Error(`no result: ${evaluated.error}`);
    for (const [name, expected] of Object.entries(outputs))
      expect(
        Math.abs(Number(evaluated.outputs[name]) - expected),
        `${name} is ${evaluated.outputs[name]}`,
      ).toBeLessThanOrEqual(within);
  });
});
