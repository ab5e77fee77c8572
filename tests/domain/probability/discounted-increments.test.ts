import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { discountedIncrements } from '#domain/probability/discounted-increments.ts';
import { testRefusals } from '../../published/refusals.ts';

const inputs = fc.record({
  periods: fc.integer({ min: 1, max: 520 }),
  discount: fc.double({ min: 0, max: 0.05, noNaN: true }),
  scale: fc.double({ min: 0.1, max: 200, noNaN: true }),
});
const value = (nodes: ReturnType<typeof discountedIncrements>, growth: (t: number) => number): number =>
  nodes.reduce((total, { t, weight }) => total + weight * growth(t), 0);

describe('discounted increments', () => {
  test.prop([inputs, fc.double({ min: 0.1, max: 5, noNaN: true })])(
    'of a smooth growth have the present value of the sum over all periods, to ten digits',
    (inputs, power) => {
      const growth = (t: number): number => 1 - (1 + t / inputs.scale) ** -power;
      let present = 0;
      for (let k = 1; k <= inputs.periods; k++) present += (growth(k) - growth(k - 1)) * (1 + inputs.discount) ** -k;
      expect(Math.abs(value(discountedIncrements(inputs), growth) / present - 1)).toBeLessThan(1e-10);
    },
  );

  test('look at the growth a few times, however long the horizon, and at last at its end', () => {
    const nodes = discountedIncrements({ periods: 520, discount: 0.003, scale: 4 });
    expect(nodes.length).toBeLessThan(30);
    expect(nodes.at(-1)?.t).toBe(520);
  });

  test('of a short horizon are those of each period', () => {
    expect(discountedIncrements({ periods: 2, discount: 0.25, scale: 1 })).toEqual([
      { t: 1, weight: 0.8 - 0.64 },
      { t: 2, weight: 0.64 },
    ]);
    expect(discountedIncrements({ periods: 0, discount: 0.25, scale: 1 })).toEqual([]);
  });

  testRefusals(
    discountedIncrements,
    { periods: 52, discount: 0.01, scale: 4 },
    { periods: [-1, 1.5], discount: [-0.1], scale: [0] },
  );
});
