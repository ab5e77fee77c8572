import { describe, expect, test } from 'vitest';
import { delimitedTable } from '#domain/customer-base/delimited-table.ts';
import { looksLikeText, recogniseDelimiter, splitDelimited } from '#domain/customer-base/delimited-text.ts';

describe('the delimiter', () => {
  test.each([
    ['id,date,amount\n1,2024-01-31,5', ','],
    ['id\tdate\tamount\n1\t31 1 2024\t5,50', '\t'],
    ['id;date;amount\n1;31.1.2024;5,50\n2;1.2.2024;6,00', ';'],
    [' 00004 0001 19970101  2   29.33\n 00004 0001 19970118  2   29.73', ' '],
    ['客户，日期，金额\n甲，2024年1月31日，5', '，'],
    ['Ann Lee,2024-01-31 10:00,5\nBo Li Na,2024-02-01 11:00,6', ','],
  ])('is recognised in %j as %j', (text, delimiter) => {
    expect(recogniseDelimiter(text)).toBe(delimiter);
  });
});

describe('a file that holds no text', () => {
  test.each(['\u0000\u0001\u0002', '%PDF-1.4\n1 0 obj', '\u0001\uFFFDab'.repeat(50)])('is told by %j', (content) => {
    expect(looksLikeText(content)).toBe(false);
  });

  test.each(['', 'id\tdate\r\n1\t2024-01-31', '客户，日期', `${'a,b\n'.repeat(100)}\uFFFD`])('is not %j', (content) => {
    expect(looksLikeText(content)).toBe(true);
  });
});

describe('a delimited text', () => {
  test('keeps delimiters, line breaks and doubled quotes inside quotes, and counts the lines of the file', () => {
    expect(splitDelimited('a,b\r\n"x, ""y""\nz",2\r\n\r\nc,\n', ',')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['x, "y"\nz', '2'] },
      { line: 5, cells: ['c', ''] },
    ]);
  });

  test('loses no row when a quote is never closed', () => {
    expect(splitDelimited('1,"Ann,5\n2,Bo,6', ',').map(({ cells }) => cells)).toEqual([
      ['1', '"Ann', '5'],
      ['2', 'Bo', '6'],
    ]);
  });

  test('begins after a byte order mark', () => {
    expect(splitDelimited('\uFEFFid\t金额', '\t')).toEqual([{ line: 1, cells: ['id', '金额'] }]);
  });

  test('treats runs of spaces as one delimiter', () => {
    expect(splitDelimited('  1  2   3', ' ')).toEqual([{ line: 1, cells: ['1', '2', '3'] }]);
  });

  test('comes back from a written table as it was', () => {
    const rows = [
      ['Lee, "Ann"', '1'],
      ['李', '2.5'],
    ];
    expect(
      splitDelimited(delimitedTable(['customer', 'value'], rows), ',')
        .slice(1)
        .map(({ cells }) => cells),
    ).toEqual(rows);
  });
});

test('a written table gives a spreadsheet no formula to run, and keeps numbers as numbers', () => {
  expect(delimitedTable(['customer'], [['=1+1', -5, undefined]])).toBe("\uFEFFcustomer\r\n'=1+1,-5,\r\n");
});
