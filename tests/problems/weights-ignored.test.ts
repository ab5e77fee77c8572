import { describe, expect, test } from 'vitest';
import { weightsIgnored } from '#problems/mistakes/weighting.ts';

const madeWith = (values: Readonly<Record<string, number | string>>) =>
  'given' in weightsIgnored ? weightsIgnored.given(values) : undefined;

describe('the mistake of ignoring weights', () => {
  test('gives every weight the same share of their sum', () => {
    expect(madeWith({ foodWeight: 50, serviceWeight: 30, priceWeight: 10 })).toEqual({
      foodWeight: 30,
      serviceWeight: 30,
      priceWeight: 30,
    });
  });

  test('leaves every other input as it is', () => {
    expect(madeWith({ foodWeight: 0.6, priceWeight: 0.4, food: 7, price: 8, grid: 'kotler' })).toEqual({
      foodWeight: 0.5,
      priceWeight: 0.5,
    });
  });
});
