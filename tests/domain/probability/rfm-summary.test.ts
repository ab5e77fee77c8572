import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { customerBaseTotals } from '#domain/probability/customer-base-totals.ts';
import { dayNumber } from '#domain/probability/day-number.ts';
import { rfmSummary, type Transaction } from '#domain/probability/rfm-summary.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { modelError, outOfRange } from '../../published/refusals.ts';
import { CDNOW_CALIBRATION_END, cdnowCustomers, cdnowTransactions } from './datasets.ts';

describeReferenceCases('rfm.summary');
describeReferenceCases('rfm.summary.totals');

function bought(customer: string, ...purchases: (readonly [date: string, amount: number])[]): Transaction[] {
  return purchases.map(([date, amount]) => ({ customer, date, amount }));
}

const transactions = [
  ...bought('late', ['2024-02-10', 50], ['2024-01-15', 10], ['2024-03-01', 7]),
  ...bought('once', ['2024-01-31', 99]),
  ...bought('twice a day', ['2024-01-01', 5], ['2024-01-01', 6], ['2024-01-08', 20], ['2024-01-08', 30]),
  ...bought('after', ['2024-02-20', 40]),
];

describe('the summary of transactions', () => {
  test('counts repeat purchases until the end of calibration, and the rest as holdout', () => {
    const summaries = rfmSummary(transactions, { calibrationEnd: '2024-02-14', unit: 'day' });
    expect(summaries).toEqual([
      { customer: 'late', x: 1, tx: 26, T: 30, zbar: 50, holdoutPurchases: 1 },
      { customer: 'once', x: 0, tx: 0, T: 14, zbar: 0, holdoutPurchases: 0 },
      { customer: 'twice a day', x: 1, tx: 7, T: 44, zbar: 50, holdoutPurchases: 0 },
    ]);
  });

  test('counts every transaction of a day when asked to', () => {
    const summaries = rfmSummary(transactions, { calibrationEnd: '2024-02-14', unit: 'week', mergeSameDay: false });
    expect(summaries.at(-1)).toMatchObject({ customer: 'twice a day', x: 3, tx: 1, zbar: 56 / 3 });
  });

  test('calibrates on all transactions when no end is given', () => {
    const [late] = rfmSummary(transactions);
    expect(late).toMatchObject({ x: 2, T: 46 / 7, holdoutPurchases: 0 });
  });

  test('ends the holdout after the given time', () => {
    const [late] = rfmSummary(transactions, { calibrationEnd: '2024-02-14', holdout: 2 });
    expect(late).toMatchObject({ holdoutPurchases: 0 });
  });

  test('agrees with the published summary of CDNOW for every customer', () => {
    const summaries = rfmSummary(cdnowTransactions(), { calibrationEnd: CDNOW_CALIBRATION_END });
    for (const [index, published] of cdnowCustomers().entries()) {
      const { x, tx = Number.NaN, T = Number.NaN, zbar = Number.NaN } = summaries[index] ?? {};
      expect(x).toBe(published.x);
      expect(Math.abs(tx - published.tx)).toBeLessThan(0.0051);
      expect(Math.abs(T - published.T)).toBeLessThan(0.0051);
      expect(Math.abs(zbar - published.zbar)).toBeLessThan(0.0051);
    }
  });

  test.prop([fc.shuffledSubarray(transactions, { minLength: transactions.length })])(
    'does not depend on the order of the transactions',
    (shuffled) => {
      const byName = (list: readonly Transaction[]): unknown =>
        rfmSummary(list, { calibrationEnd: '2024-02-14' }).toSorted((a, b) => a.customer.localeCompare(b.customer));
      expect(byName(shuffled)).toEqual(byName(transactions));
    },
  );

  test('has nothing to tell without transactions', () => {
    expect(() => rfmSummary([])).toThrow(modelError('noData', 'transactions'));
  });

  test('refuses unreadable dates, amounts and periods', () => {
    expect(() => rfmSummary(bought('a', ['1/2/2024', 5]))).toThrow(outOfRange('date'));
    expect(() => rfmSummary(bought('a', ['2024-01-02', Number.NaN]))).toThrow(outOfRange('amount'));
    expect(() => rfmSummary(transactions, { calibrationEnd: 'soon' })).toThrow(outOfRange('date'));
    expect(() => rfmSummary(transactions, { holdout: -1 })).toThrow(outOfRange('holdout'));
  });
});

describe('the totals of a customer base', () => {
  test('add up the summaries', () => {
    const totals = customerBaseTotals(rfmSummary(transactions, { calibrationEnd: '2024-02-14' }));
    expect(totals).toEqual({ customers: 3, repeatTransactions: 2, zeroRepeat: 1, holdoutTransactions: 1 });
  });
});

describe('the number of a day', () => {
  test('counts from 1970 over leap years', () => {
    expect(dayNumber('1970-01-02')).toBe(1);
    expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2);
    expect(dayNumber('1969-12-31')).toBe(-1);
  });

  test.each(['', '1997-9-30', '1997-02-30', '1997-13-01', '19970930', '1997-09-30T00:00', 'today'])(
    'refuses "%s"',
    (date) => {
      expect(() => dayNumber(date)).toThrow(outOfRange('date'));
    },
  );
});
