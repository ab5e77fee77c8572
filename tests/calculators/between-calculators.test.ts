import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate, initialValues } from '#calculators/evaluate.ts';
import { anyValues, calculator } from './catalog.ts';
import { expectSame, outputsOf } from './outputs.ts';

const share = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);
const rate = fc.integer({ min: 0, max: 40 }).map((percent) => percent / 100);
const money = fc.integer({ min: 1, max: 2000 });
const years = fc.integer({ min: 1, max: 15 });
const cohort = fc.record({ retention: share, discount: rate, years });

describe('calculators that show the same customer', () => {
  test('agree when one sale a year is told to the page for several sales and to the page for one', () => {
    fc.assert(
      fc.property(cohort, money, (values, promotionCost) => {
        const customer = { ...values, promotionCost, grossContribution: 300 };
        const yearly = outputsOf('berger-nasr-case-1', customer).clv;
        expectSame(outputsOf('berger-nasr-case-2', { ...customer, rhythm: 'frequent', salesPerYear: 1 }).clv, yearly);
        expectSame(outputsOf('berger-nasr-case-2', { ...customer, rhythm: 'rare', cycleYears: 1 }).clv, yearly);
        expectSame(outputsOf('berger-nasr-case-5', { ...customer, chances: [values.retention] }).clv, yearly);
      }),
      { numRuns: 40 },
    );
  });

  test('agree when every profit is the same', () => {
    fc.assert(
      fc.property(cohort, money, ({ retention, discount, years: horizon }, margin) => {
        const listed = outputsOf('berger-nasr-case-3', {
          profits: Array.from({ length: horizon }, () => margin),
          retention,
          discount,
        });
        const closed = outputsOf('clv', { margin, retention, discount, periods: horizon, timing: 'begin' });
        expectSame(listed.clv, closed.clv);
        expectSame(listed.atAverage, closed.clv);
      }),
      { numRuns: 40 },
    );
  });

  test('place a stream of profit between year-end and start of year', () => {
    fc.assert(
      fc.property(cohort, money, (values, profitRate) => {
        const { clv, atStart, atEnd } = outputsOf('berger-nasr-case-4', { ...values, profitRate });
        expect(clv).toBeLessThanOrEqual(Number(atStart) + 1e-9);
        expect(clv).toBeGreaterThanOrEqual(Number(atEnd) - 1e-9);
      }),
      { numRuns: 40 },
    );
  });

  test('never make a customer worth more by counting a comeback as lost', () => {
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 8 }), money, (chances, grossContribution) => {
        const { clv, lostForGood } = outputsOf('berger-nasr-case-5', { chances, grossContribution, promotionCost: 0 });
        expect(clv).toBeGreaterThanOrEqual(Number(lostForGood) - 1e-9);
      }),
      { numRuns: 40 },
    );
  });

  test('agree on the multiple and on the price of a cohort', () => {
    fc.assert(
      fc.property(share, rate, money, (retention, discount, margin) => {
        const { multiple, value } = outputsOf('margin-multiple', { margin, retention, discount });
        const end = outputsOf('clv', { margin, retention, discount, timing: 'end' }).unlimited;
        expectSame(value, end);
        expectSame(Number(multiple) * margin, end);
        const begin = outputsOf('clv', { margin, retention, discount, timing: 'begin' }).unlimited;
        const { profit } = outputsOf('cohort-profit', {
          customers: 100,
          margin,
          retention,
          discount,
          acquisitionCost: 0,
        });
        expectSame(profit, 100 * Number(begin));
      }),
      { numRuns: 40 },
    );
  });

  test('have an elasticity that small changes bear out', () => {
    const step = 1e-5;
    fc.assert(
      fc.property(share, rate, (retention, discount) => {
        const { ofRetention, clv } = outputsOf('clv-elasticity', { retention, discount });
        const { unlimited } = outputsOf('clv', {
          margin: 100,
          retention: retention * (1 + step),
          discount,
          timing: 'end',
        });
        const measured = (Number(unlimited) / Number(clv) - 1) / step;
        expect(measured / Number(ofRetention)).toBeCloseTo(1, 2);
      }),
      { numRuns: 40 },
    );
  });
});

describe('customer equity at best', () => {
  test('is at least what today’s spending brings', () => {
    const model = calculator('blattberg-deighton-equity');
    fc.assert(
      fc.property(anyValues(model), (values) => {
        const evaluated = evaluate(model, values);
        if (evaluated.status !== 'computed') return;
        const { equity, equityToday } = evaluated.outputs;
        expect(Number(equity)).toBeGreaterThanOrEqual(Number(equityToday) - 1e-6 * Math.abs(Number(equityToday)));
      }),
      { numRuns: 80 },
    );
  });
});

describe('counts of customers', () => {
  test('give retention and churn that sum to one, however many newcomers there are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 0, max: 5000 }),
        share,
        (start, joined, kept) => {
          const stayed = Math.round(kept * start);
          const { retention, churn, lost } = outputsOf('retention-rate', {
            startCustomers: start,
            newCustomers: joined,
            endCustomers: stayed + joined,
          });
          expectSame(Number(retention) + Number(churn), 1);
          expect(lost).toBe(start - stayed);
        },
      ),
    );
  });

  test('are refused when more are there at the end than can be', () => {
    const model = calculator('retention-rate');
    const impossible = { ...initialValues(model), startCustomers: 100, newCustomers: 10, endCustomers: 200 };
    expect(evaluate(model, impossible)).toMatchObject({ status: 'undefined', error: 'outOfRange' });
  });
});

describe('the chance of being still active', () => {
  test('falls with the silence, and faster for who bought more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 50 }), fc.integer({ min: 1, max: 35 }), (purchases, last) => {
        const now = outputsOf('active-heuristic', { purchases, lastPurchasePeriod: last });
        const later = outputsOf('active-heuristic', { purchases, lastPurchasePeriod: last - 1 });
        expect(later.active).toBeLessThan(Number(now.active));
        expect(now.active).toBeLessThan(Number(now.rare));
      }),
    );
  });
});

describe('retention that rises by itself', () => {
  test('never falls below the first rate, nor value below what that rate would give', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 400 }), fc.integer({ min: 5, max: 800 }), (alpha, beta) => {
        const shown = outputsOf('sbg-survival', { alpha: alpha / 100, beta: beta / 100 });
        expect(shown.rateNow).toBeGreaterThan(Number(shown.firstRate));
        expect(shown.value).toBeGreaterThan(Number(shown.byFirstRate));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a customer known by recency, frequency and spend', () => {
  test('is worth less with many purchases than with fewer, when the silence is the same', () => {
    const many = outputsOf('rfm-clv', { x: 26 });
    const fewer = outputsOf('rfm-clv', { x: 8 });
    expect(many.clv).toBeLessThan(Number(fewer.clv));
    expect(many.carriedOn).toBeGreaterThan(Number(fewer.carriedOn));
  });

  test('cannot have bought after today', () => {
    const model = calculator('rfm-clv');
    const future = { ...initialValues(model), observed: 20, lastPurchase: 30 };
    expect(evaluate(model, future)).toMatchObject({ status: 'undefined', error: 'outOfRange' });
  });
});
