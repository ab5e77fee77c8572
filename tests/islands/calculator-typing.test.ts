import { describe, expect, test } from 'vitest';
import { readPlainNumber, usualMeasure } from '#calculators/typed-number.ts';
import { zh } from '#i18n/zh.ts';
import { refusalOf } from '../../src/islands/calculator-typing.ts';

const range = { unit: 'share', min: 0, max: 1, step: 0.01, initial: 0.25 } as const;
const refusal = (typed: string) =>
  refusalOf({ typed, range, measure: usualMeasure(range), read: readPlainNumber, kept: '25%' }, zh.calculator);

describe('what is typed into a field of a calculator', () => {
  test('is refused with what was typed where it is no number, or one out of range', () => {
    expect(refusal('abc')).toBe('“abc”没能读成一个数。结果仍按25%计算。');
    expect(refusal('150')).toMatch(/^“150”不能用：/);
    expect(refusal('15')).toBe('');
  });

  test.each(['', ' '])('is said to be missing, and not quoted, while the field stands empty (%j)', (typed) => {
    expect(refusal(typed)).toBe('这里还没有填数。结果仍按25%计算。');
  });
});
