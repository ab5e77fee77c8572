import { describe, expect, test } from 'vitest';
import { sixMarketsGaps } from '#domain/fit/six-markets.ts';
import { modelError, outOfRange } from '../../published/refusals.ts';

const markets = [
  { market: 'customer', current: 7, desired: 9 },
  { market: 'supplier', current: 5, desired: 7 },
  { market: 'intermediary', current: 6, desired: 6 },
  { market: 'labour', current: 3, desired: 8 },
  { market: 'influencer', current: 4, desired: 5 },
  { market: 'internal', current: 4, desired: 8 },
];

describe('gaps of attention to six markets', () => {
  test('put labour and internal first in the lesson, and the more wanted of two equals', () => {
    expect(sixMarketsGaps(markets).map(({ market, gap }) => [market, gap])).toEqual([
      ['labour', 5],
      ['internal', 4],
      ['customer', 2],
      ['supplier', 2],
      ['influencer', 1],
      ['intermediary', 0],
    ]);
  });

  test('are negative where there is too much attention and skip what is not rated', () => {
    const gaps = sixMarketsGaps([
      { market: 'referral', current: 9, desired: 4 },
      { market: 'labour', current: null, desired: 4 },
    ]);
    expect(gaps).toEqual([{ market: 'referral', desired: 4, gap: -5 }]);
  });

  test('need ratings from 1 to 10', () => {
    expect(() => sixMarketsGaps([{ market: 'labour', current: null, desired: null }])).toThrow(
      modelError('noData', 'markets'),
    );
    expect(() => sixMarketsGaps([{ market: 'labour', current: 0, desired: 5 }])).toThrow(outOfRange('current'));
    expect(() => sixMarketsGaps([{ market: 'labour', current: 5, desired: 11 }])).toThrow(outOfRange('desired'));
  });
});
