import { describe, expect, test } from 'vitest';
import { customerTiers } from '#domain/segmentation/customer-tiers.ts';
import { modelError, testRefusals } from '../../published/refusals.ts';

describe('customer tiers', () => {
  test('of a hundred customers hold 1, 4, 15 and 80 of them', () => {
    const tiers = customerTiers({ values: Array.from({ length: 100 }, (_, index) => index) });
    expect([0, 1, 2, 3].map((tier) => tiers.filter((each) => each === tier).length)).toEqual([1, 4, 15, 80]);
    expect(tiers.at(-1)).toBe(0);
  });

  test('answer in the order of the input, with the customer at a cut in the higher tier', () => {
    expect(customerTiers({ values: [5, 9, 1], tierShares: [0.5, 0.5] })).toEqual([0, 0, 1]);
  });

  test('leave a small top tier to its one best customer', () => {
    expect(customerTiers({ values: [1, 2, 3] })).toEqual([3, 3, 0]);
  });

  test('need three customers', () => {
    expect(() => customerTiers({ values: [1, 2] })).toThrow(modelError('noData', 'values'));
  });

  testRefusals(
    customerTiers,
    { values: [1, 2, 3], tierShares: [0.5, 0.5] },
    {
      values: [[1, 2, Number.NaN]],
      tierShares: [
        [0.5, 0.4],
        [1.5, -0.5],
      ],
    },
  );
});
