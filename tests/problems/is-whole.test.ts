import { describe, expect, test } from 'vitest';
import { isWhole } from '#problems/is-whole.ts';

describe('a number of people', () => {
  test.each([1800, 0, 0.1 * 3 * 10])('of %s is whole', (value) => expect(isWhole(value)).toBe(true));
  test.each([12.8, 1999.99])('of %s is not', (value) => expect(isWhole(value)).toBe(false));
});
