import { expect, test } from 'vitest';
import { marginMultiple } from '#domain/clv/margin-multiple.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { modelError, testRefusals } from '../../published/refusals.ts';

describeReferenceCases('clv.marginMultiple');

test.each([
  [0.1, '2.67'],
  [0.12, '2.50'],
  [0.14, '2.35'],
  [0.16, '2.22'],
])('the margin multiple at 80 %% retention and a discount of %d is %s', (discount, printed) => {
  expect(marginMultiple({ retention: 0.8, discount }).toFixed(2)).toBe(printed);
});

test('the margin multiple diverges when nothing is ever lost', () => {
  expect(() => marginMultiple({ retention: 1, discount: 0 })).toThrow(modelError('diverges'));
});

testRefusals(marginMultiple, { retention: 0.8, discount: 0.1 }, { retention: [-0.1, 1.1], discount: [-0.1] });
