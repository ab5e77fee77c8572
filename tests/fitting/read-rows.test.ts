import { describe, expect, test } from 'vitest';
import { readRows } from '#fitting/read-rows.ts';
import { fittedModel } from './catalog.ts';

const cohort = fittedModel('sbg');

describe('the table of a fitted model', () => {
  test.each([
    ['commas and names', 'year,customers\n0,1000\n1,869'],
    ['tabs', '0\t1000\n1\t869'],
    ['semicolons', '0;1000\n1;869'],
    ['spaces', '0 1000\n1 869'],
    ['full-width signs', '０，１０００\n１，８６９'],
    ['empty lines, carriage returns and a mark of the encoding', '\uFEFF0,1000\r\n\r\n1,869\r\n'],
    ['grouping commas in tabbed cells', '0\t1,000\n1\t869'],
    ['a further column', '0,1000,all\n1,869,fewer'],
  ])('is read with %s', (_, text) => {
    expect(readRows(cohort, text)).toEqual({
      rows: [
        { renewals: 0, active: 1000 },
        { renewals: 1, active: 869 },
      ],
      problems: [],
    });
  });

  test('is refused cell by cell, with line, column, reason and what stands there', () => {
    const { problems } = readRows(cohort, 'year,customers\n0,1000\n1,\n1.5,many\n-1,800\n1,1200\n3,700');
    expect(problems).toEqual([
      { line: 3, column: 'active', fault: 'missing', value: '' },
      { line: 4, column: 'renewals', fault: 'notWhole', value: '1.5' },
      { line: 4, column: 'active', fault: 'notNumber', value: 'many' },
      { line: 5, column: 'renewals', fault: 'tooSmall', value: '-1' },
      { line: 6, column: 'active', fault: 'moreThanBefore', value: '1200' },
      { line: 7, column: 'renewals', fault: 'notTheNextPeriod', value: '3' },
    ]);
  });

  test('without any row has nothing to refuse', () => {
    expect(readRows(cohort, ' \n\n')).toEqual({ rows: [], problems: [] });
  });
});
