import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { type RfmScoreInputs, rfmScore } from '#domain/segmentation/rfm-score.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { modelError, testRefusals } from '../../published/refusals.ts';

describeReferenceCases('rfm.score');

const base: RfmScoreInputs = { recencyDays: [5, 40, 12], frequency: [3, 12, 1], monetary: [450, 120, 900], bins: 5 };
const column = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 40 });

describe('RFM scores', () => {
  test.prop([column, fc.integer({ min: 2, max: 10 })])(
    'count the customers who are strictly worse',
    (frequency, bins) => {
      const size = frequency.length;
      const { F } = rfmScore({ recencyDays: frequency, frequency, monetary: frequency, bins });
      const scores = frequency.map((own) => {
        const worse = frequency.filter((other) => other < own).length;
        return Math.min(bins, 1 + Math.floor((bins * worse) / size));
      });
      expect(F).toEqual(scores);
    },
  );

  test('give the most recent buyer the best recency', () => {
    expect(rfmScore(base).R).toEqual([4, 1, 2]);
  });

  test('need a customer', () => {
    expect(() => rfmScore({ recencyDays: [], frequency: [], monetary: [], bins: 5 })).toThrow(modelError('noData'));
  });

  testRefusals(rfmScore, base, {
    recencyDays: [[-1, 40, 12]],
    frequency: [
      [1, 2],
      [1, 2, -3],
    ],
    monetary: [[1], [1, 2, Number.NaN]],
    bins: [0, 1, 2.5],
  });
});
