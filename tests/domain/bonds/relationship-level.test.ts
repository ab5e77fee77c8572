import { describe, expect, test } from 'vitest';
import { type Band, bandOf, kotlerLevels, suitableLevels } from '#domain/bonds/relationship-level.ts';
import { modelError, testRefusals } from '../../published/refusals.ts';

describe('the suitable level of relationship', () => {
  test('rises by one step along either axis', () => {
    const bands: readonly Band[] = ['low', 'medium', 'high'];
    expect(bands.map((share) => bands.map((value) => suitableLevels({ share, value }).join()))).toEqual([
      ['basic', 'reactive', 'accountable'],
      ['reactive', 'accountable', 'proactive'],
      ['accountable', 'proactive', 'partnership'],
    ]);
  });

  test('is a range while something is unknown', () => {
    expect(suitableLevels({ share: 'medium', value: null })).toEqual(['reactive', 'accountable', 'proactive']);
    expect(suitableLevels({ share: null, value: null })).toHaveLength(5);
  });
});

describe('the band of an amount', () => {
  const cuts = { amount: 10, mediumFrom: 10, highFrom: 20 };

  test('is the higher one at a cut', () => {
    expect([9.9, 10, 20].map((amount) => bandOf({ ...cuts, amount }))).toEqual(['low', 'medium', 'high']);
  });

  testRefusals(bandOf, cuts, { amount: [Number.NaN], mediumFrom: [Number.NaN], highFrom: [9] });
});

describe("a corner of Kotler's grid", () => {
  test('takes the number of customers and the margin', () => {
    expect(kotlerLevels({ customers: 'many', margin: 'low' })).toEqual(['basic', 'reactive']);
    expect(kotlerLevels({ customers: 'many', margin: 'high' })).toEqual(['accountable']);
    expect(kotlerLevels({ customers: 'few', margin: 'high' })).toEqual(['partnership']);
  });

  test('stays open where editions differ', () => {
    expect(() => kotlerLevels({ customers: 'few', margin: 'low' })).toThrow(modelError('noData'));
  });
});
