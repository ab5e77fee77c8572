import { describe, expect, test } from 'vitest';
import { readAsNumber } from '#domain/answers/read-as.ts';
import { readNumber } from '#domain/answers/read-number.ts';

function readAs(typed: string): string | undefined {
  return readAsNumber(typed, readNumber(typed, 'zh'));
}

describe('the canonical text of a reading', () => {
  test.each([
    ['１２．５％', '12.5%'],
    ['一百二', '120'],
    ['1,234', '1234'],
    ['5万元', '50000元'],
    ['US$1,200', '$1200'],
    ['-$5', '-$5'],
    ['(5%)', '-5%'],
    ['£ 3 million', '£3000000'],
    ['five years', '5 years'],
    ['两年半', '2.5年'],
    ['$50/month', '$50/month'],
  ])('of %s is %s', (typed, canonical) => {
    expect(readAs(typed) ?? typed).toBe(canonical);
  });

  test.each(['120', '12.5%', ' 12.5 % ', '120元', '-5', '3 years'])(
    'is not repeated for %s, which was typed so',
    (typed) => {
      expect(readAs(typed)).toBeUndefined();
    },
  );

  test.each(['1,5', 'abc', ''])('does not exist for %s, which has no single reading', (typed) => {
    expect(readAs(typed)).toBeUndefined();
  });
});
