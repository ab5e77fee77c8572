import { describe, expect, test } from 'vitest';
import { type PartWorthsInputs, partWorths } from '#domain/conjoint/part-worths.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { modelError, testRefusals } from '../../published/refusals.ts';

describeReferenceCases('conjoint.ratings');

const study: PartWorthsInputs = {
  attributes: ['brand', 'price'],
  design: [
    ['A', 'low'],
    ['A', 'high'],
    ['B', 'low'],
    ['B', 'high'],
  ],
  ratings: [8, 4, 6, 2],
};

describe('part-worths', () => {
  test('of each attribute sum to 0 and add up to the ratings they came from', () => {
    const { grandMean, attributes } = partWorths(study);
    for (const { partWorths } of attributes) expect([...partWorths.values()].reduce((a, b) => a + b, 0)).toBe(0);
    const [brand, price] = attributes;
    expect(grandMean + (brand?.partWorths.get('A') ?? 0) + (price?.partWorths.get('high') ?? 0)).toBe(4);
  });

  test('do not mind a full factorial that is rated twice', () => {
    const twice = {
      ...study,
      design: [...study.design, ...study.design],
      ratings: [...study.ratings, ...study.ratings],
    };
    expect(partWorths(twice)).toEqual(partWorths(study));
  });

  test('have no importance when no level matters', () => {
    expect(() => partWorths({ ...study, ratings: [5, 5, 5, 5] })).toThrow(modelError('undefinedRatio', 'ratings'));
  });

  test('need attributes and profiles', () => {
    expect(() => partWorths({ ...study, attributes: [] })).toThrow(modelError('noData', 'attributes'));
    expect(() => partWorths({ ...study, design: [], ratings: [] })).toThrow(modelError('noData', 'design'));
  });

  testRefusals(partWorths, study, {
    design: [
      study.design.map(([brand = '']) => [brand]),
      [
        ['A', 'low'],
        ['A', 'low'],
        ['B', 'low'],
        ['B', 'high'],
      ],
      [
        ['A', 'low'],
        ['A', 'high'],
        ['B', 'low'],
        ['C', 'high'],
      ],
    ],
    ratings: [
      [1, 2, 3],
      [1, 2, 3, Number.NaN],
    ],
  });
});
