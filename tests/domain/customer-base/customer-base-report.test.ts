import { describe, expect, test } from 'vitest';
import { cohortRetention, suitablePeriod } from '#domain/customer-base/cohort-retention.ts';
import { customerBaseReport } from '#domain/customer-base/customer-base-report.ts';
import type { BaseTransaction } from '#domain/customer-base/read-transactions.ts';
import { sum } from '#domain/statistics/sum.ts';
import { CDNOW_CALIBRATION_END, cdnowTransactions } from '../probability/datasets.ts';

const bought = (customer: string, date: string, amount: number, margin?: number): BaseTransaction => ({
  customer,
  date,
  amount,
  margin,
});

const assumptions = { grossMargin: 0.3, yearlyDiscount: 0.15, weeks: 4, model: 'bgNbd' } as const;

describe('the report on CDNOW', () => {
  const transactions = cdnowTransactions().map((each) => ({ ...each, margin: undefined }));
  const options = { ...assumptions, calibrationEnd: CDNOW_CALIBRATION_END };
  const report = customerBaseReport(transactions, options, () => {});

  test('has the published parameters of buying and of spend', () => {
    const { bgNbd, paretoNbd } = report.buying;
    if (!bgNbd.found || !paretoNbd.found || !report.spend.found) throw new Error('the models have a result');
    const { r, alpha, a, b } = bgNbd.value.fit;
    expect([r, alpha, a, b].map((value) => value.toFixed(3))).toEqual(['0.243', '4.414', '0.793', '2.426']);
    const pareto = paretoNbd.value.fit;
    expect([pareto.r, pareto.alpha, pareto.s, pareto.beta].map((value) => value.toFixed(3))).toEqual([
      '0.553',
      '10.578',
      '0.606',
      '11.669',
    ]);
    const { p, q, v } = report.spend.value;
    expect([p, q, v].map((value) => value.toFixed(2))).toEqual(['6.25', '3.74', '15.44']);
  });

  test.each(['bgNbd', 'paretoNbd'] as const)('expects as many customers as there are by %s', (model) => {
    const check = report.buying[model];
    if (!check.found) throw new Error('the model has a result');
    const { frequencies } = check.value;
    expect(sum(frequencies.map(({ expected }) => expected))).toBeCloseTo(2357, 6);
    expect(sum(frequencies.map(({ actual }) => actual))).toBe(2357);
    expect(frequencies[0]).toMatchObject({ x: 0, actual: 1411 });
  });

  test('forecasts by the model that was asked for', () => {
    const other = customerBaseReport(transactions, { ...options, model: 'paretoNbd' }, () => {});
    const [first] = report.scored;
    expect(first?.forecast?.pAlive).toBeGreaterThan(0);
    expect(other.scored[0]?.forecast?.pAlive).not.toBe(first?.forecast?.pAlive);
  });

  test('scores every customer and divides all of them among classes and tiers', () => {
    expect(report.scored).toHaveLength(2357);
    expect(report.concentration.found && sum(report.concentration.value.groups.map((group) => group.customers))).toBe(
      2357,
    );
    expect(report.tiers.found && report.tiers.value.map((group) => group.customers)).toEqual([24, 94, 354, 1885]);
    expect(report.cohorts.rows.map(({ size }) => size).reduce((a, b) => a + b)).toBe(2357);
  });
});

describe('the report on a small base', () => {
  const small = [bought('a', '2024-01-01', 10, 4), bought('b', '2024-01-02', 20, -1), bought('c', '2024-02-02', 5, 2)];
  const options = { ...assumptions, calibrationEnd: '2024-02-02' };
  const report = customerBaseReport(small, options, () => {});

  test('says that nobody bought again, and still describes the base', () => {
    const nothing = { found: false, reason: 'noData' };
    expect(report.buying).toEqual({ bgNbd: nothing, paretoNbd: nothing });
    expect(report.facts).toEqual({
      customers: 3,
      transactions: 3,
      spend: 35,
      firstDay: '2024-01-01',
      lastDay: '2024-02-02',
      once: 3,
    });
    expect(report.scored.map(({ forecast }) => forecast)).toEqual([undefined, undefined, undefined]);
  });

  test('draws the whale curve when every purchase states its margin', () => {
    expect(report.whale).toMatchObject({ found: true, value: { peak: 1.2, customersAtPeak: 2 } });
    const partly = customerBaseReport([...small, bought('d', '2024-02-02', 1)], options, () => {});
    expect(partly.whale).toBeUndefined();
  });
});

describe('the report on purchases that cost nothing', () => {
  const free = ['a', 'b', 'c', 'd'].map((customer, index) => bought(customer, `2024-01-0${1 + index}`, 0));
  const report = customerBaseReport(free, { ...assumptions, calibrationEnd: '2024-01-04' }, () => {});

  test('has no shares of a spend of nothing', () => {
    const nothing = { found: false, reason: 'noData' };
    expect([report.concentration, report.tiers]).toEqual([nothing, nothing]);
  });
});

describe('cohort retention', () => {
  test('counts who bought in each later month, also those who paused', () => {
    const transactions = [
      bought('a', '2024-01-05', 1),
      bought('a', '2024-03-05', 1),
      bought('b', '2024-01-31', 1),
      bought('b', '2024-02-01', 1),
      bought('c', '2024-02-10', 1),
    ];
    expect(cohortRetention(transactions, 'month')).toEqual([
      { period: '2024-01', size: 2, active: [2, 1, 1] },
      { period: '2024-02', size: 1, active: [1, 0] },
    ]);
  });

  test('takes longer periods for longer data', () => {
    expect(suitablePeriod('2023-12-31', '2024-12-31')).toBe('month');
    expect(suitablePeriod('2022-01-01', '2024-12-31')).toBe('quarter');
    expect(suitablePeriod('2010-01-01', '2024-12-31')).toBe('year');
    expect(cohortRetention([bought('a', '2024-12-31', 1)], 'quarter')[0]?.period).toBe('2024-Q4');
  });
});
