import { describe, expect, test } from 'vitest';
import { bracketNegatives } from '#problems/bracket-negatives.ts';

describe('a line of working', () => {
  test.each([
    ['0.5 × −2 + 0.3 × 1 = −0.7', '0.5 × (−2) + 0.3 × 1 = −0.7'],
    ['12.5 − −4.5 = 17', '12.5 − (−4.5) = 17'],
    ['¥300 + −¥1,200 = −¥900', '¥300 + (−¥1,200) = −¥900'],
    ['300元 + −1,200元 = −900元', '300元 + (−1,200元) = −900元'],
    ['60% − −5% = 65%', '60% − (−5%) = 65%'],
  ])('writes %s as %s', (line, written) => {
    expect(bracketNegatives(line)).toBe(written);
  });

  test.each([['−3 ÷ 5 = −0.6'], ['1 − 2 − 3 = −4'], ['4 + (−1) = 3']])('leaves %s as it is', (line) => {
    expect(bracketNegatives(line)).toBe(line);
  });
});
