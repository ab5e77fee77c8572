import { describe, expect, test } from 'vitest';
import { deliveredValue, preferredOffers } from '#domain/satisfaction/delivered-value.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { modelError, outOfRange } from '../../published/refusals.ts';

describeReferenceCases('sat.cdv');

const offerA = deliveredValue({
  value: { product: 520, service: 120, personnel: 60, image: 100 },
  cost: { monetary: 500, time: 40, energy: 30, psychic: 30 },
});
const nothing = { monetary: 0, time: 0, energy: 0, psychic: 0 };

describe('customer delivered value', () => {
  test('is 200 at a ratio of 1.333 for the offer of the lesson', () => {
    expect(offerA).toMatchObject({ totalValue: 800, totalCost: 600, delivered: 200 });
    expect(offerA.ratio).toBeCloseTo(1.333, 3);
  });

  test('may be negative', () => {
    const cost = { monetary: 20, time: 5, energy: 0, psychic: 0 };
    expect(deliveredValue({ value: { product: 10, service: 0, personnel: 0, image: 0 }, cost }).delivered).toBe(-15);
  });

  test('has no ratio when the offer costs nothing', () => {
    const gift = deliveredValue({ value: { product: 1, service: 0, personnel: 0, image: 0 }, cost: nothing });
    expect(gift).toMatchObject({ delivered: 1, ratio: null });
  });

  test.each(['product', 'service', 'personnel', 'image'])('refuses a negative %s value', (part) => {
    const value = { product: 1, service: 1, personnel: 1, image: 1, [part]: -1 };
    expect(() => deliveredValue({ value, cost: nothing })).toThrow(outOfRange(part));
  });

  test.each(['monetary', 'time', 'energy', 'psychic'])('refuses a missing %s cost', (part) => {
    const value = { product: 1, service: 1, personnel: 1, image: 1 };
    expect(() => deliveredValue({ value, cost: { ...nothing, [part]: Number.NaN } })).toThrow(outOfRange(part));
  });
});

describe('the preferred offer', () => {
  const offer = (totalValue: number, totalCost: number) =>
    deliveredValue({
      value: { product: totalValue, service: 0, personnel: 0, image: 0 },
      cost: { ...nothing, monetary: totalCost },
    });

  test('delivers most, although another has the higher total value', () => {
    const offerB = offer(860, 690);
    expect(offerB.ratio).toBeCloseTo(1.246, 3);
    expect(preferredOffers([offerB, offerA])).toEqual([1]);
  });

  test('is chosen by the difference, which may rank against the ratio', () => {
    const [small, large] = [offer(30, 10), offer(200, 150)];
    expect(small.ratio).toBeGreaterThan(large.ratio ?? 0);
    expect(preferredOffers([small, large])).toEqual([1]);
  });

  test('is every offer of a tie, whatever the last digits of the sums', () => {
    const thirds = deliveredValue({ value: { product: 0.1, service: 0.2, personnel: 0, image: 0 }, cost: nothing });
    expect(preferredOffers([thirds, offer(0.3, 0), offer(0.2, 0)])).toEqual([0, 1]);
  });

  test('does not exist without offers', () => {
    expect(() => preferredOffers([])).toThrow(modelError('noData', 'offers'));
  });
});
