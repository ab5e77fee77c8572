import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { type DiscountedFlowsInputs, discountedFlows } from '#domain/finance/discounted-flows.ts';
import { netPresentValue } from '#domain/finance/net-present-value.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { modelError, outOfRange, testRefusals } from '../../published/refusals.ts';

describeReferenceCases('fin.npv');

const project: DiscountedFlowsInputs = { rate: 0.1, flows: [-1000, 600, 600], timing: 'begin' };

describe('the net present value', () => {
  test.each([
    [0.0275 / 12, [50, 60, 40, 100, 25], '273.14193838457'],
    [0.065, [-10_000, 3000, 3400, 7700], '2055.38'],
  ])('at the rate %d of %j is %s as spreadsheets print it', (rate, flows, printed) => {
    const decimals = printed.split('.')[1]?.length ?? 0;
    expect(netPresentValue({ rate, flows, timing: 'end' }).toFixed(decimals)).toBe(printed);
  });

  test('puts an outlay of today outside when the first flow is timed at the end of a period', () => {
    const outside = -1000 + netPresentValue({ ...project, flows: [600, 600], timing: 'end' });
    expect(netPresentValue(project)).toBeCloseTo(outside, 9);
  });

  test.prop([
    fc.double({ min: -0.5, max: 1, noNaN: true }),
    fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 12 }),
  ])('grows by half a period of interest from end to middle and from middle to beginning', (rate, flows) => {
    const [begin, mid, end] = (['begin', 'mid', 'end'] as const).map((timing) =>
      netPresentValue({ rate, flows, timing }),
    );
    const scale = Math.abs(begin ?? 0) + flows.length * 1e6 * 2 ** flows.length;
    expect(Math.abs((begin ?? 0) - (mid ?? 0) * Math.sqrt(1 + rate))).toBeLessThan(1e-12 * scale);
    expect(Math.abs((mid ?? 0) - (end ?? 0) * Math.sqrt(1 + rate))).toBeLessThan(1e-12 * scale);
  });

  test('is the plain sum without a rate, to the last digit', () => {
    expect(netPresentValue({ rate: 0, flows: [0.1, 0.2, 0.3, -0.6], timing: 'end' })).toBeCloseTo(0, 16);
  });

  test('needs a flow', () => {
    expect(() => netPresentValue({ ...project, flows: [] })).toThrow(modelError('noData', 'flows'));
  });

  test('refuses flows that a negative rate blows up beyond all numbers', () => {
    expect(() => netPresentValue({ rate: -0.99, flows: Array.from({ length: 300 }, () => 1), timing: 'end' })).toThrow(
      outOfRange(),
    );
  });

  testRefusals(netPresentValue, project, { rate: [-1, -2, Number.NaN], flows: [[1, Number.NaN]] });
});

describe('the table of discounted flows', () => {
  test('dates the flows by their timing', () => {
    const times = (timing: DiscountedFlowsInputs['timing']) =>
      discountedFlows({ ...project, timing }).map((row) => row.time);
    expect([times('begin'), times('mid'), times('end')]).toEqual([
      [0, 1, 2],
      [0.5, 1.5, 2.5],
      [1, 2, 3],
    ]);
  });

  test('shows each flow, its factor and what it is worth now', () => {
    const [, second] = discountedFlows(project);
    expect(second?.flow).toBe(600);
    expect(second?.discountFactor).toBeCloseTo(1 / 1.1, 12);
    expect(second?.presentValue).toBeCloseTo(600 / 1.1, 9);
  });
});
