import { expect, test } from 'vitest';
import { type DefectionValueInputs, defectionValue } from '#domain/churn/defection-value.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { modelError, testRefusals } from '../../published/refusals.ts';

describeReferenceCases('churn.reichheldSasser.value');

const creditCard: DefectionValueInputs = { profitByYear: [-51, 30, 42, 44, 49, 55], defectionRate: 0.1, discount: 0.1 };

test('a profit pattern simply adds up when nobody defects and money has no price', () => {
  expect(defectionValue({ ...creditCard, defectionRate: 0, discount: 0 })).toBe(169);
});

test('a profit pattern needs a year', () => {
  expect(() => defectionValue({ ...creditCard, profitByYear: [] })).toThrow(modelError('noData', 'profitByYear'));
});

testRefusals(defectionValue, creditCard, {
  defectionRate: [-0.1, 1.1],
  discount: [-0.1],
  profitByYear: [[Number.NaN]],
});
