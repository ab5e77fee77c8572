import { describe, expect, test } from 'vitest';
import { netPromoterScore, promoterCounts } from '#domain/satisfaction/net-promoter-score.ts';
import { npsDifference } from '#domain/satisfaction/nps-difference.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { modelError, outOfRange, testRefusals } from '../../published/refusals.ts';

describeReferenceCases('sat.nps');
describeReferenceCases('sat.npsDifference');

const survey = { promoters: 50, passives: 30, detractors: 20 };

describe('the net promoter score', () => {
  test('does not leave −100 to 100 with its interval', () => {
    expect(netPromoterScore({ promoters: 9, passives: 0, detractors: 1 }).upper).toBe(100);
    expect(netPromoterScore({ promoters: 1, passives: 0, detractors: 9 }).lower).toBe(-100);
  });

  test('seems certain when all agree', () => {
    expect(netPromoterScore({ promoters: 5, passives: 0, detractors: 0 })).toEqual({
      nps: 100,
      se: 0,
      n: 5,
      lower: 100,
      upper: 100,
    });
  });

  test('counts 9 and 10 as promoters, 7 and 8 as passives, the rest as detractors, and drops missing answers', () => {
    expect(promoterCounts([10, 9, 8, 7, 6, 0, null])).toEqual({ promoters: 2, passives: 2, detractors: 2 });
  });

  test('needs answers on the scale', () => {
    expect(() => netPromoterScore({ promoters: 0, passives: 0, detractors: 0 })).toThrow(modelError('noData'));
    expect(() => promoterCounts([null])).toThrow(modelError('noData', 'ratings'));
    expect(() => promoterCounts([11])).toThrow(outOfRange('ratings'));
  });

  testRefusals(
    netPromoterScore,
    { ...survey, confidence: 0.95 },
    {
      promoters: [-1, Number.NaN],
      passives: [-1],
      detractors: [-1],
      confidence: [0, 1],
    },
  );
});

describe('the difference of two net promoter scores', () => {
  test('of a few points between 200 answers each is no evidence', () => {
    const { difference, p } = npsDifference({
      a: { promoters: 90, passives: 60, detractors: 50 },
      b: { promoters: 85, passives: 60, detractors: 55 },
    });
    expect(difference).toBeCloseTo(5, 12);
    expect(p).toBeGreaterThan(0.5);
  });

  test('has no test statistic when neither sample varies', () => {
    const all = { promoters: 5, passives: 0, detractors: 0 };
    expect(npsDifference({ a: all, b: all })).toEqual({ difference: 0, se: 0, z: null, p: null });
  });
});
