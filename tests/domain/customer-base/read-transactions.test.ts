import { describe, expect, test } from 'vitest';
import { splitDelimited } from '#domain/customer-base/delimited-text.ts';
import { readTransactions } from '#domain/customer-base/read-transactions.ts';
import { readTransactionAmount } from '#domain/customer-base/transaction-amount.ts';
import { recogniseColumns } from '#domain/customer-base/transaction-columns.ts';

describe('an amount', () => {
  test.each([
    ['1234.5', 1234.5],
    ['1,234.50', 1234.5],
    ['¥1,234.50', 1234.5],
    ['1,234,567', 1_234_567],
    ['1.234,50', 1234.5],
    ['12,5', 12.5],
    ['1 234.5', 1234.5],
    ['１２３４．５元', 1234.5],
    ['−5', -5],
    ['(5.00)', -5],
    ['-$5', -5],
    ['0', 0],
  ])('is read from %s as %d', (text, value) => {
    expect(readTransactionAmount(text)).toBe(value);
  });

  test.each(['', 'free', '1,23,4', '5 CDs', '--5', '1.2.3', '9'.repeat(20)])('is not made out of %j', (text) => {
    expect(readTransactionAmount(text)).toBeUndefined();
  });
});

describe('the columns', () => {
  const columnsOf = (text: string) => recogniseColumns(splitDelimited(text, ','));

  test('are recognised by their English names in any order', () => {
    expect(columnsOf('Order total,Gross margin,Order date,Quantity,Customer ID\n5,1,2024-01-31,2,7')).toEqual({
      customer: 4,
      date: 2,
      amount: 0,
      margin: 1,
      header: true,
    });
  });

  test('are recognised by their Chinese names', () => {
    expect(columnsOf('订单号,会员编号,下单日期,实付金额,毛利\n1,7,2024年1月31日,5,1')).toEqual({
      customer: 1,
      date: 2,
      amount: 3,
      margin: 4,
      header: true,
    });
  });

  test('are recognised by what stands in them when nothing names them', () => {
    expect(columnsOf('00004,0001,19970101,2,29.33\n00021,0002,19970113,1,11.77')).toEqual({
      customer: 1,
      date: 2,
      amount: 4,
      margin: undefined,
      header: false,
    });
  });

  test('are found below a title in a cell of its own', () => {
    expect(columnsOf('2024年销售明细\n7,2024-01-31,5\n8,2024-02-01,6')).toMatchObject({
      customer: 0,
      date: 1,
      amount: 2,
    });
  });

  test('do not take a first row with a faulty date for names', () => {
    expect(columnsOf('1,2024-02-30,5\n2,2024-03-01,6').header).toBe(false);
  });
});

describe('reading transactions', () => {
  const read = (text: string, keepDuplicates: boolean) => {
    const rows = splitDelimited(text, ',');
    const dates = { order: 'dayFirst', century: undefined, serials: undefined } as const;
    return readTransactions(rows, { columns: recogniseColumns(rows), dates, keepDuplicates });
  };
  const faulty = [
    'customer,date,amount',
    'a,2024-01-31,5',
    'a,2024-02-30,5',
    ',2024-01-31,5',
    'b,31/1/2024,five',
    'b,31/1/2024,-5',
    'b,31/1/2024',
    'a,2024-01-31,5',
  ].join('\n');

  test('reports every row that does not count, with its line and what stands there', () => {
    const { transactions, problems, rows } = read(faulty, false);
    expect(transactions).toEqual([{ customer: 'a', date: '2024-01-31', amount: 5, margin: undefined }]);
    expect(problems).toEqual([
      { line: 3, kind: 'badDate', value: '2024-02-30', kept: false },
      { line: 4, kind: 'noCustomer', value: ' · 2024-01-31 · 5', kept: false },
      { line: 5, kind: 'badAmount', value: 'five', kept: false },
      { line: 6, kind: 'negativeAmount', value: '-5', kept: false },
      { line: 7, kind: 'tooFewColumns', value: 'b · 31/1/2024', kept: false },
      { line: 8, kind: 'duplicate', value: 'a · 2024-01-31 · 5', kept: false },
    ]);
    expect(rows).toBe(transactions.length + problems.length);
  });

  test('counts a repeated row when asked to, and still reports it', () => {
    const { transactions, problems } = read(faulty, true);
    expect(transactions).toHaveLength(2);
    expect(problems.at(-1)).toEqual({ line: 8, kind: 'duplicate', value: 'a · 2024-01-31 · 5', kept: true });
  });
});
