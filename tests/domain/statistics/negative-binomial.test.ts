import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { negativeBinomialPmf, negativeBinomialTail } from '#domain/statistics/negative-binomial.ts';
import { outOfRange } from '../../published/refusals.ts';

const distribution = fc.record({
  r: fc.double({ min: 0.05, max: 20, noNaN: true }),
  alpha: fc.double({ min: 0.5, max: 50, noNaN: true }),
  t: fc.double({ min: 0, max: 100, noNaN: true }),
});
const count = fc.integer({ min: 0, max: 400 });

describe('the negative binomial distribution', () => {
  test('with r = 1 is geometric', () => {
    expect(negativeBinomialPmf({ r: 1, alpha: 3, t: 1 }, 4)).toBeCloseTo(0.75 * 0.25 ** 4, 15);
    expect(negativeBinomialTail({ r: 1, alpha: 3, t: 1 }, 4)).toBeCloseTo(0.25 ** 4, 15);
  });

  test.prop([distribution, count])('has a tail that loses each probability in turn', (distribution, x) => {
    const step = negativeBinomialTail(distribution, x) - negativeBinomialTail(distribution, x + 1);
    expect(step).toBeCloseTo(negativeBinomialPmf(distribution, x), 12);
  });

  test.prop([distribution])('is certain to hold some number of events', (distribution) => {
    expect(negativeBinomialTail(distribution, 0)).toBeCloseTo(1, 12);
  });

  test('keeps the digits of a far tail', () => {
    expect(negativeBinomialTail({ r: 1, alpha: 3, t: 1 }, 200) / 0.25 ** 200).toBeCloseTo(1, 12);
  });

  test('vanishes where its probabilities are smaller than numbers can be', () => {
    expect(negativeBinomialTail({ r: 1, alpha: 1, t: 4 }, 3335)).toBeLessThan(1e-300);
  });

  test('has an end when the rate varies without bound', () => {
    expect(negativeBinomialTail({ r: 1e-6, alpha: 1e-6, t: 1e6 }, 5)).toBeCloseTo(0, 4);
  });

  test('holds no event in no time', () => {
    expect(negativeBinomialPmf({ r: 2, alpha: 3, t: 0 }, 0)).toBe(1);
    expect(negativeBinomialTail({ r: 2, alpha: 3, t: 0 }, 1)).toBe(0);
  });

  test.each([
    [{ r: 0, alpha: 1, t: 1 }, 1, 'r'],
    [{ r: 1, alpha: -1, t: 1 }, 1, 'alpha'],
    [{ r: 1, alpha: 1, t: -1 }, 1, 't'],
    [{ r: 1, alpha: 1, t: 1 }, 1.5, 'x'],
  ])('refuses %j with x = %d', (distribution, x, input) => {
    expect(() => negativeBinomialPmf(distribution, x)).toThrow(outOfRange(input));
  });
});
