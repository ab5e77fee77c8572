import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { type RetentionClvInputs, retentionClv } from '#domain/clv/retention-clv.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { modelError, outOfRange, testRefusals } from '../../published/refusals.ts';
import { money, positiveRate, rounding, share, timing } from './arbitraries.ts';

describeReferenceCases('clv.retention.infinite');
describeReferenceCases('clv.retention.finite');

const lesson: RetentionClvInputs = { margin: 1200, retention: 0.8, discount: 0.1, timing: 'begin' };

describe('retention CLV in the worked example of the lesson', () => {
  test.each([
    ['begin', undefined, '4400.00'],
    ['end', undefined, '3200.00'],
    ['end_first_certain', undefined, '4000.00'],
    ['begin', 5, '3504.76'],
    ['end', 5, '2548.92'],
  ] as const)('with timing %s and %s periods is %s', (timing, periods, printed) => {
    const horizon = periods === undefined ? {} : { periods };
    expect(retentionClv({ ...lesson, timing, ...horizon }).toFixed(2)).toBe(printed);
  });

  test('is 18,447 for 1,200 at each of thirty year ends at 5 %, half of the undiscounted 36,000', () => {
    const clv = retentionClv({ margin: 1200, retention: 1, discount: 0.05, timing: 'end', periods: 30 });
    expect(clv.toFixed(0)).toBe('18447');
  });
});

describe('retention CLV', () => {
  test.prop([money, share, positiveRate])(
    'counted from now is the end value plus one margin',
    (margin, retention, discount) => {
      const begin = retentionClv({ margin, retention, discount, timing: 'begin' });
      const end = retentionClv({ margin, retention, discount, timing: 'end' });
      expect(Math.abs(begin - end - margin)).toBeLessThan(rounding(begin));
    },
  );

  test.prop([money, share, positiveRate])(
    'counted from now is one period of interest above a certain first margin at the end',
    (margin, retention, discount) => {
      const begin = retentionClv({ margin, retention, discount, timing: 'begin' });
      const certain = retentionClv({ margin, retention, discount, timing: 'end_first_certain' });
      expect(Math.abs(begin - (1 + discount) * certain)).toBeLessThan(rounding(begin));
    },
  );

  test.prop([money, share, positiveRate, timing])(
    'approaches its limit over a long horizon',
    (margin, retention, discount, timing) => {
      const finite = retentionClv({ margin, retention, discount, timing, periods: 100_000 });
      const infinite = retentionClv({ margin, retention, discount, timing });
      expect(Math.abs(finite - infinite)).toBeLessThan(rounding(infinite));
    },
  );

  test.prop([money, share, fc.double({ min: 0, max: 2, noNaN: true }), timing, fc.integer({ min: 1, max: 60 })])(
    'equals the sum written out term by term',
    (margin, retention, discount, timing, periods) => {
      const first = timing === 'begin' ? 0 : 1;
      const certain = timing === 'end_first_certain' ? 1 : 0;
      let total = 0;
      for (let t = first; t < first + periods; t++)
        total += (margin * retention ** (t - certain)) / (1 + discount) ** t;
      expect(Math.abs(retentionClv({ margin, retention, discount, timing, periods }) - total)).toBeLessThan(
        rounding(margin * periods),
      );
    },
  );

  test('keeps every digit when almost nothing is lost per period', () => {
    const clv = retentionClv({ margin: 1, retention: 1, discount: 1e-13, timing: 'end_first_certain' });
    expect(clv / 1e13).toBeCloseTo(1, 12);
    expect(retentionClv({ margin: 1, retention: 1, discount: 1e-13, timing: 'end', periods: 1000 })).toBeCloseTo(
      1000,
      6,
    );
  });

  test('is worth one margin now and nothing later when nobody returns', () => {
    expect(retentionClv({ ...lesson, retention: 0 })).toBe(1200);
    expect(retentionClv({ ...lesson, retention: 0, timing: 'end' })).toBe(0);
    expect(retentionClv({ ...lesson, retention: 0, timing: 'end', margin: -5 })).toBe(0);
  });

  test('counts n margins without churn and discount', () => {
    expect(retentionClv({ ...lesson, retention: 1, discount: 0, periods: 7 })).toBe(8400);
  });

  test('diverges without end when nothing is ever lost', () => {
    expect(() => retentionClv({ ...lesson, retention: 1, discount: 0 })).toThrow(modelError('diverges'));
  });

  test('refuses a margin so large that the value overflows', () => {
    expect(() => retentionClv({ ...lesson, margin: 1e308, retention: 0.999 })).toThrow(outOfRange());
  });

  testRefusals(retentionClv, lesson, {
    margin: [Number.NaN, Number.POSITIVE_INFINITY],
    retention: [-0.01, 1.01, 80, Number.NaN],
    discount: [-0.01, Number.POSITIVE_INFINITY],
    periods: [0, -1, 2.5, Number.NaN],
  });
});
