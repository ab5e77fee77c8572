import { describe, expect, test } from 'vitest';
import type { NumberInput } from '#calculators/inputs.ts';
import { fieldText, meaningOf, readPlainNumber, usualMeasure } from '#calculators/typed-number.ts';

const share: NumberInput = { unit: 'share', min: 0, max: 1, step: 0.01, initial: 0.8 };
const money: NumberInput = { unit: 'money', min: -500, max: 2000, step: 10, initial: 100 };
const years: NumberInput = { unit: 'years', min: 1, max: 40, step: 1, whole: true, initial: 10 };

describe('a number before its field is first used', () => {
  test.each([
    ['80', 80],
    [' 12.5 ', 12.5],
    ['-3', -3],
    ['−3', -3],
    ['1,200', undefined],
    ['abc', undefined],
    ['', undefined],
  ])('%j means %s', (typed, meaning) => {
    expect(readPlainNumber(typed, 'number')).toBe(meaning);
  });
});

describe('a typed number', () => {
  test.each([
    [share, '80', 0.8],
    [share, '0.7', 0.007],
    [share, '101', undefined],
    [money, '-500', -500],
    [money, '2001', undefined],
    [years, '10', 10],
    [years, '2.5', undefined],
  ])('counts for %o as the model needs it: %s is %s', (input, typed, value) => {
    expect(meaningOf(typed, input, usualMeasure(input), readPlainNumber)).toBe(value);
  });

  test('comes back from its field without the digits of binary fractions', () => {
    expect(fieldText(usualMeasure(share).shown(0.29))).toBe('29');
    expect(fieldText(-1234567.5)).toBe('-1234567.5');
  });
});
