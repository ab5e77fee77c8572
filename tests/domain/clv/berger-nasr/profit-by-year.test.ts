import { expect, test } from 'vitest';
import { type ProfitByYearInputs, profitByYearClv } from '#domain/clv/berger-nasr/profit-by-year.ts';
import { describeReferenceCases } from '../../../published/reference-cases.ts';
import { modelError, testRefusals } from '../../../published/refusals.ts';

describeReferenceCases('clv.bergerNasr.case3');

const pattern: ProfitByYearInputs = { profitByYear: [-51, 30, 42], retention: 0.9, discount: 0.1 };

test('only the profit earned now counts when nobody stays', () => {
  expect(profitByYearClv({ ...pattern, retention: 0 })).toBe(-51);
});

test('a pattern of profits needs a profit', () => {
  expect(() => profitByYearClv({ ...pattern, profitByYear: [] })).toThrow(modelError('noData', 'profitByYear'));
});

testRefusals(profitByYearClv, pattern, { profitByYear: [[1, Number.NaN]], retention: [-0.1, 1.1], discount: [-0.1] });
