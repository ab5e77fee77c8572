import { describe, expect, test } from 'vitest';
import { splitDelimited } from '#domain/customer-base/delimited-text.ts';
import { lookAt } from '#islands/customer-base/look-at.ts';

const look = (text: string) =>
  lookAt({ format: { encoding: 'utf-8', delimiter: ',' }, rows: splitDelimited(text, ','), file: new Blob() });

describe('a first look at a file', () => {
  test('takes plain numbers for days when the file calls the column a date', () => {
    const { layout, dates } = look('customer,date,amount\na,45123,5\nb,45124,6');
    expect(layout).toMatchObject({ columns: { date: 1 }, dates: { serials: '1900' } });
    expect(dates.numbers).toBe(true);
  });

  test('offers a column of such numbers that nothing names, but does not take them for days', () => {
    const { layout, dates } = look('7,45123,5.50\n8,45124,6.50');
    expect(layout).toMatchObject({ columns: { customer: 0, date: 1, amount: 2 }, dates: { serials: undefined } });
    expect(dates.numbers).toBe(true);
  });

  test('prefers a column of calendar days to one of numbers', () => {
    const { layout, dates } = look('45123,31/1/24,5.50\n45124,1/2/24,6.50');
    expect(layout).toMatchObject({ columns: { customer: 0, date: 1 }, dates: { order: 'dayFirst', century: 'posix' } });
    expect(dates).toMatchObject({ numbers: false, shortYears: true, order: 'recognised' });
  });

  test('leaves nothing open where the days can be read in one way only', () => {
    expect(look('customer,date,amount\na,2024-01-31,5').dates).toMatchObject({
      order: 'irrelevant',
      shortYears: false,
      numbers: false,
    });
  });
});
