import { describe, expect, test } from 'vitest';
import { checkArithmetic, holds } from '../../src/content/check/arithmetic/check-arithmetic.ts';
import { equalitiesIn } from '../../src/content/check/arithmetic/equalities.ts';
import { evaluate } from '../../src/content/check/arithmetic/evaluate.ts';
import { tokensIn } from '../../src/content/check/arithmetic/tokens.ts';

describe('a sum', () => {
  test.each([
    ['2 + 3 × 4', 14],
    ['(2 + 3) × 4', 20],
    ['100 − 30 − 20', 50],
    ['−0.3 + 0.1', -0.2],
    ['0.2 × (−3)', -0.6],
    ['1.1³', 1.331],
    ['2 × 0.85^2', 1.445],
    ['3.6万×5%', 1800],
    ['1,200.50 ÷ 2', 600.25],
    ['（7＋1）', undefined],
    ['2 ×', undefined],
    ['1 ÷ 0', undefined],
  ])('%s is %s', (written, value) => {
    const sum = evaluate(tokensIn(written));
    if (value === undefined) expect(sum).toBeUndefined();
    else expect(sum).toBeCloseTo(value, 9);
  });
});

describe('an equality', () => {
  test.each([
    ['1,000 × 15% × 500 = 75,000'],
    ['9,600−160−1,640=7,800（元）'],
    ['0.85 ÷ 1.1 = 0.7727'],
    ['0.85÷1.1≈0.77'],
    ['2,000 ÷ 3,000 = 66.7%'],
    ['1,800 ÷ 12,000 = 15 percentage points'],
    ['1,800÷12,000=15（个百分点）'],
    ['12 − 2 = +10'],
    ['**40 boxes × ¥60 = ¥2,400** a week'],
    ['40箱×60元=2,400元'],
    ['0.4 × 6 + 0.4 × 100 = 2.4 + 40 = 42.4'],
  ])('holds: %s', (text) => {
    const equalities = equalitiesIn(text);
    expect(equalities.length).toBeGreaterThan(0);
    expect(equalities.every(holds)).toBe(true);
  });

  test.each([
    ['1,000 × 15% × 500 = 750,000'],
    ['0.85 ÷ 1.1 = 0.7728'],
    ['0.85÷1.1≈0.78'],
    ['80 ÷ 400 = 20'],
    ['40箱×60元=2,600元'],
    ['0.4 × 6 + 0.4 × 100 = 2.4 + 40 = 43.4'],
    ['5,280 − 4,080 = 1,200 and 2 + 2 = 5'],
  ])('does not hold: %s', (text) => {
    expect(equalitiesIn(text).every(holds)).toBe(false);
  });

  test.each([
    ['251 + 3h = 289 + 0.5h'],
    ['C = b ÷ a = 1.15'],
    ['names 2 + formula with numbers 3 + meaning 3 = 8'],
    ['the candidate writes: “72 ÷ 80 = 0.8”'],
    ['m = 600, r = 0.8'],
  ])('is left alone where letters, words or a quotation belong to it: %s', (text) => {
    expect(equalitiesIn(text)).toEqual([]);
  });
});

test('a sum that does not come out is told with both of its sides', () => {
  const text = { file: 'content/a.yaml', language: 'en', text: '3 × 4 = 13' } as const;
  expect(checkArithmetic([text])).toEqual([
    'content/a.yaml (en): an equality has 12 on one side and 13 on the other; correct the sum.',
  ]);
});
