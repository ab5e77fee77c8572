import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { retentionClv } from '#domain/clv/retention-clv.ts';
import { retentionPeriods } from '#domain/clv/retention-periods.ts';
import { testRefusals } from '../../published/refusals.ts';
import { money, positiveRate, rounding, share, timing } from './arbitraries.ts';

const lesson = { margin: 1200, retention: 0.8, discount: 0.1, timing: 'begin', periods: 5 } as const;

describe('the period table of a retention CLV', () => {
  test('shows the present values of the lesson', () => {
    const values = retentionPeriods(lesson).map((row) => row.presentValue.toFixed(2));
    expect(values).toEqual(['1200.00', '872.73', '634.71', '461.61', '335.71']);
  });

  test('starts now with a certain margin when timed at the beginning', () => {
    expect(retentionPeriods(lesson)[0]).toMatchObject({ period: 0, survival: 1, discountFactor: 1 });
  });

  test('starts after the first renewal when timed at the end', () => {
    const [first] = retentionPeriods({ ...lesson, timing: 'end' });
    expect(first).toMatchObject({ period: 1, survival: 0.8, expectedMargin: 960 });
    expect(first?.discountFactor).toBeCloseTo(1 / 1.1, 12);
  });

  test('starts with a certain margin one period on in the third convention', () => {
    expect(retentionPeriods({ ...lesson, timing: 'end_first_certain' })[0]).toMatchObject({ period: 1, survival: 1 });
  });

  test.prop([money, share, positiveRate, timing, fc.integer({ min: 1, max: 40 })])(
    'ends at the finite CLV',
    (margin, retention, discount, timing, periods) => {
      const inputs = { margin, retention, discount, timing, periods };
      const total = retentionPeriods(inputs).at(-1)?.cumulativeValue ?? Number.NaN;
      expect(Math.abs(total - retentionClv(inputs))).toBeLessThan(rounding(total));
    },
  );

  testRefusals(retentionPeriods, lesson, {
    margin: [Number.NaN],
    retention: [-0.1, 1.1],
    discount: [-0.1],
    periods: [0, 1.5, 1001],
  });
});
