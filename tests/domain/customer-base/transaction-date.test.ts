import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { recogniseDates } from '#domain/customer-base/recognise-dates.ts';
import { spreadsheetDay } from '#domain/customer-base/spreadsheet-day.ts';
import { type DateFormat, readTransactionDate } from '#domain/customer-base/transaction-date.ts';

/** Days with four digits of the year, the day first. */
const plain: DateFormat = { order: 'dayFirst', century: undefined, serials: undefined };

describe('a date', () => {
  test.each([
    '2024-01-31',
    '2024/1/31',
    '2024.1.31',
    '2024年1月31日',
    '20240131',
    '31/1/2024',
    '31.01.2024',
    '２０２４年１月３１日',
    '2024-01-31T18:05:00Z',
    '2024/1/31 18:05',
    '2024/1/31 下午 6:05',
    '2024年1月31日 18时05分',
    '2024年1月31日 星期三',
    '31/1/2024 6:05 PM',
    '31-Jan-2024',
    '31 January 2024',
    'Jan 31, 2024',
    '31 jan. 2024',
  ])('is read from %s', (text) => {
    expect(readTransactionDate(text, plain)).toBe('2024-01-31');
  });

  test('with the month first is read when that is the order', () => {
    expect(readTransactionDate('1/31/2024', { ...plain, order: 'monthFirst' })).toBe('2024-01-31');
  });

  test.each([
    '2024-02-30',
    '31/13/2024',
    '31/1/24',
    '24年1月31日',
    '30-Feb-2024',
    '31 Foo 2024',
    'yesterday',
    '',
    '45322',
  ])('is not made out of %j', (text) => {
    expect(readTransactionDate(text, plain)).toBeUndefined();
  });
});

describe('a date with two digits of the year', () => {
  const short: DateFormat = { ...plain, century: 'posix' };

  test.each([
    ['31/1/24', 'dayFirst'],
    ['1.31.24', 'monthFirst'],
    ['24/1/31', 'yearFirst'],
    ['24-01-31 18:05', 'yearFirst'],
    ['24年1月31日', 'dayFirst'],
    ['31-Jan-24', 'monthFirst'],
    ['Jan 31, 24', 'dayFirst'],
  ] as const)('is read from %s when it stands %s', (text, order) => {
    expect(readTransactionDate(text, { ...short, order })).toBe('2024-01-31');
  });

  test.each([
    ['posix', '00', '2000'],
    ['posix', '68', '2068'],
    ['posix', '69', '1969'],
    ['posix', '99', '1999'],
    ['2000s', '99', '2099'],
    ['1900s', '00', '1900'],
  ] as const)('means by %s that %s is %s', (century, digits, year) => {
    expect(readTransactionDate(`1/3/${digits}`, { ...short, century })).toBe(`${year}-03-01`);
  });

  test('does not take a leap day from a year that has none', () => {
    expect(readTransactionDate('29/2/00', short)).toBe('2000-02-29');
    expect(readTransactionDate('29/2/00', { ...short, century: '1900s' })).toBeUndefined();
  });
});

describe('a day number of a spreadsheet', () => {
  test.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [25_569, '1970-01-01'],
    [45_123, '2023-07-16'],
    [45_123.999, '2023-07-16'],
    [2_958_465, '9999-12-31'],
  ])('of the 1900 system, %d, is %s', (serial, day) => {
    expect(spreadsheetDay(serial, '1900')).toBe(day);
  });

  test('60 of the 1900 system is 29 February 1900, a day that never was, and so none', () => {
    expect(spreadsheetDay(60, '1900')).toBeUndefined();
    expect(spreadsheetDay(60.5, '1900')).toBeUndefined();
  });

  test.each([
    [0, '1904-01-01'],
    [43_661, '2023-07-16'],
    [2_957_003, '9999-12-31'],
  ])('of the 1904 system, %d, is %s', (serial, day) => {
    expect(spreadsheetDay(serial, '1904')).toBe(day);
  });

  test.each([
    [0, '1900'],
    [-1, '1904'],
    [2_958_466, '1900'],
    [2_957_004, '1904'],
    [Number.NaN, '1900'],
  ] as const)('%d of the %s system is none', (serial, system) => {
    expect(spreadsheetDay(serial, system)).toBeUndefined();
  });

  property.prop([fc.integer({ min: 1463, max: 2_958_465 })])('is 1,462 higher in the 1900 system', (serial) => {
    expect(spreadsheetDay(serial, '1900')).toBe(spreadsheetDay(serial - 1462, '1904'));
  });

  test('is a date only when the column is said to hold such numbers', () => {
    expect(readTransactionDate('45123', plain)).toBeUndefined();
    expect(readTransactionDate('45123', { ...plain, serials: '1900' })).toBe('2023-07-16');
    expect(readTransactionDate('４５１２３.75', { ...plain, serials: '1904' })).toBe('2027-07-17');
    expect(readTransactionDate('2023-07-16', { ...plain, serials: '1900' })).toBe('2023-07-16');
  });
});

describe('the way dates are written', () => {
  test('shows its order by a number above 12, and only then', () => {
    expect(recogniseDates(['3/4/2024', '13/4/2024'])).toMatchObject({
      order: 'recognised',
      format: { order: 'dayFirst' },
    });
    expect(recogniseDates(['3/4/2024', '4/13/2024'])).toMatchObject({
      order: 'recognised',
      format: { order: 'monthFirst' },
    });
    expect(recogniseDates(['3/4/2024', '2024-12-31']).order).toBe('unclear');
    expect(recogniseDates(['13/4/2024', '4/13/2024']).order).toBe('unclear');
    expect(recogniseDates(['2024-12-31', '20240131', 'n/a']).order).toBe('irrelevant');
  });

  test('is not led astray by a date that does not exist', () => {
    expect(recogniseDates(['13/4/2024', '31/2/2024'])).toMatchObject({
      order: 'recognised',
      format: { order: 'dayFirst' },
    });
  });

  test('has the year first only where nothing else gives a day', () => {
    expect(recogniseDates(['24/1/31', '24/12/05']).order).toBe('unclear');
    expect(recogniseDates(['24/1/31', '99/2/1'])).toMatchObject({
      order: 'recognised',
      format: { order: 'yearFirst' },
    });
    expect(recogniseDates(['1/31/24', '2/28/24'])).toMatchObject({
      order: 'recognised',
      format: { order: 'monthFirst' },
    });
  });

  test('has no year in a number of one digit', () => {
    expect(recogniseDates(['24/10/31', '24/2/1'])).toMatchObject({ format: { order: 'yearFirst' } });
  });

  test('has a century as soon as one year has two digits', () => {
    expect(recogniseDates(['31/1/24', '2024-02-01'])).toMatchObject({ shortYears: true, format: { century: 'posix' } });
    expect(recogniseDates(['24年1月31日'])).toMatchObject({ shortYears: true, order: 'irrelevant' });
    expect(recogniseDates(['31/1/2024'])).toMatchObject({ shortYears: false, format: { century: undefined } });
  });

  test('is that of day numbers when nearly all are numbers of recent days', () => {
    expect(recogniseDates(['45123', '45124.5', ''])).toMatchObject({ numbers: true, format: { serials: '1900' } });
    expect(recogniseDates(['45123', '7', '12'])).toMatchObject({ numbers: false, format: { serials: undefined } });
    expect(recogniseDates(['20240131', '20240201']).numbers).toBe(false);
    expect(recogniseDates([])).toMatchObject({ numbers: false, order: 'irrelevant' });
  });
});
