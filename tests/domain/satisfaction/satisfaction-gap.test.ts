import { describe, expect, test } from 'vitest';
import { satisfactionGap } from '#domain/satisfaction/satisfaction-gap.ts';
import { modelError, outOfRange } from '../../published/refusals.ts';

const attributes = [
  { weight: 0.5, expectation: 7, perception: 8 },
  { weight: 0.3, expectation: 8, perception: 6 },
  { weight: 0.2, expectation: 8, perception: 9 },
];

describe('the weighted satisfaction gap', () => {
  test('is +0.1 in the lesson although the second attribute fails badly', () => {
    const result = satisfactionGap({ attributes });
    expect(result).toMatchObject({ gaps: [1, -2, 1], worst: 1 });
    expect(result.weightedGap).toBeCloseTo(0.1, 12);
    expect(result.weightedPerception).toBeCloseTo(7.6, 12);
    expect(result.weightedExpectation).toBeCloseTo(7.5, 12);
    expect(result.ratio).toBeCloseTo(1.0133, 4);
  });

  test('scales weights to 1 and says what they summed to', () => {
    const points = attributes.map((attribute) => ({ ...attribute, weight: attribute.weight * 40 }));
    expect(satisfactionGap({ attributes: points }).weightedGap).toBeCloseTo(0.1, 12);
    expect(satisfactionGap({ attributes: points }).weightSum).toBe(40);
  });

  test('leaves an attribute without a rating out and gives its weight to the others', () => {
    const result = satisfactionGap({ attributes: [...attributes, { weight: 5, expectation: null, perception: 1 }] });
    expect(result.gaps).toEqual([1, -2, 1, null]);
    expect(result.weightedGap).toBeCloseTo(0.1, 12);
  });

  test('has no ratio where nothing was expected, while the difference stands', () => {
    const result = satisfactionGap({ attributes: [{ weight: 1, expectation: 0, perception: 4 }], scaleMin: 0 });
    expect(result).toMatchObject({ weightedGap: 4, ratio: null });
  });

  test('needs one rated attribute and one weight', () => {
    expect(() => satisfactionGap({ attributes: [] })).toThrow(modelError('noData', 'attributes'));
    expect(() => satisfactionGap({ attributes: [{ weight: 0, expectation: 5, perception: 5 }] })).toThrow(
      modelError('noData'),
    );
  });

  test.each([
    ['weight', -1],
    ['expectation', 0.5],
    ['perception', 11],
  ])('refuses %s = %d', (input, value) => {
    const [first] = attributes;
    expect(() =>
      satisfactionGap({ attributes: [{ weight: 1, expectation: 5, perception: 5, ...first, [input]: value }] }),
    ).toThrow(outOfRange(input));
  });
});
