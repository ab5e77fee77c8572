import { describe, expect, test } from 'vitest';
import { type ClvQuadrantsInputs, clvQuadrants } from '#domain/segmentation/clv-quadrants.ts';
import { median } from '#domain/segmentation/median.ts';
import { modelError, outOfRange } from '../../published/refusals.ts';

const customers = [
  { current: 1500, future: 4000 },
  { current: 400, future: 5000 },
  { current: 1800, future: 900 },
  { current: 300, future: 200 },
];
const lesson: ClvQuadrantsInputs = { customers, currentCut: 1000, futureCut: 3000 };

describe('CLV quadrants', () => {
  test('sort the four customers of the lesson into four types', () => {
    const { types, shares } = clvQuadrants(lesson);
    expect(types).toEqual(['vip', 'improve', 'maintain', 'giveUp']);
    expect(shares).toEqual({ vip: 0.25, improve: 0.25, maintain: 0.25, giveUp: 0.25 });
  });

  test('are cut at the medians unless told otherwise', () => {
    expect(clvQuadrants({ customers })).toMatchObject({ currentCut: 950, futureCut: 2450 });
  });

  test('count a value at its cut as high and take losses as low', () => {
    const edge = [
      { current: 1000, future: 3000 },
      { current: -5, future: -5 },
    ];
    expect(clvQuadrants({ ...lesson, customers: edge }).types).toEqual(['vip', 'giveUp']);
  });

  test('need customers with numbers', () => {
    expect(() => clvQuadrants({ ...lesson, customers: [] })).toThrow(modelError('noData', 'customers'));
    expect(() => clvQuadrants({ ...lesson, customers: [{ current: 1, future: Number.NaN }] })).toThrow(
      outOfRange('future'),
    );
    expect(() => clvQuadrants({ ...lesson, currentCut: Number.NaN })).toThrow(outOfRange('currentCut'));
  });
});

describe('the median', () => {
  test('is the middle value, or the mean of the middle two', () => {
    expect([median([9, 1, 5]), median([9, 1, 5, 6]), median([4])]).toEqual([5, 5.5, 4]);
  });

  test('needs a value', () => {
    expect(() => median([])).toThrow(modelError('noData'));
  });
});
