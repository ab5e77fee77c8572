import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NumberInput } from '#calculators/inputs.ts';
import { measureFor } from '#calculators/periods.ts';

const margin: NumberInput = {
  unit: 'money',
  per: 'year',
  converts: 'flow',
  min: 0,
  max: 5000,
  step: 50,
  initial: 1200,
};
const retention: NumberInput = {
  unit: 'share',
  per: 'year',
  converts: 'retention',
  min: 0,
  max: 1,
  step: 0.01,
  initial: 0.8,
};
const churn: NumberInput = { unit: 'share', per: 'year', converts: 'churn', min: 0, max: 1, step: 0.01, initial: 0.2 };
const discount: NumberInput = {
  unit: 'share',
  per: 'year',
  converts: 'rate',
  min: 0,
  max: 0.4,
  step: 0.01,
  initial: 0.1,
};

describe('a number given for another period than the model has', () => {
  test('adds up when it is an amount', () => {
    expect(measureFor(margin, 'month').meant(100)).toBeCloseTo(1200, 9);
  });

  test('multiplies when it is a share kept: 95% a month are 54.04% a year', () => {
    expect(measureFor(retention, 'month').meant(95)).toBeCloseTo(0.95 ** 12, 9);
  });

  test('does not add up when it is a share lost: 5% a month are 46.0% a year, not 60%', () => {
    expect(measureFor(churn, 'month').meant(5)).toBeCloseTo(0.45964, 5);
  });

  test('compounds when it is a rate: 1% a month are 12.68% a year', () => {
    expect(measureFor(discount, 'month').meant(1)).toBeCloseTo(0.126825, 6);
  });

  test.each([margin, retention, churn, discount])('comes back as it was typed: %o', (input) => {
    const { shown, meant } = measureFor(input, 'quarter');
    fc.assert(
      fc.property(fc.double({ min: input.min, max: input.max, noNaN: true }), (value) => {
        expect(meant(shown(value))).toBeCloseTo(value, 6);
      }),
    );
  });

  test('gives the slider round steps', () => {
    expect(measureFor(margin, 'month').step).toBe(5);
  });

  test('is the usual number for the period of the model', () => {
    expect(measureFor(retention, 'year').shown(0.8)).toBe(80);
  });
});
