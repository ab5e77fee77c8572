import { describe, expect, test } from 'vitest';
import { loyaltyScorecard } from '#domain/satisfaction/loyalty-scorecard.ts';
import { modelError, outOfRange } from '../../published/refusals.ts';

const readings = {
  repeatPurchaseRate: 80,
  shareOfNeeds: 60,
  attentionToBrand: 70,
  attentionToRivals: 40,
  choosingTime: 30,
  priceSensitivity: 50,
  faultTolerance: 40,
};
const attitudeOf = (points: number) => ({
  attentionToBrand: points,
  attentionToRivals: 100 - points,
  choosingTime: 100 - points,
  priceSensitivity: 100 - points,
  faultTolerance: points,
});

describe('the loyalty scorecard', () => {
  test('scores 61.4 in the lesson, with a behaviour of 70 and an attitude of 58', () => {
    const { score, behaviour, attitude, type } = loyaltyScorecard({ readings });
    expect(score.toFixed(1)).toBe('61.4');
    expect(behaviour).toBeCloseTo(70, 12);
    expect(attitude).toBeCloseTo(58, 12);
    expect(type).toBe('loyalty');
  });

  test('weighs indicators as told', () => {
    const weights = { repeatPurchaseRate: 3, shareOfNeeds: 1 };
    expect(loyaltyScorecard({ readings, weights }).behaviour).toBe(75);
  });

  test('leaves out what was not read or does not count', () => {
    const { behaviour } = loyaltyScorecard({ readings: { ...readings, shareOfNeeds: null } });
    expect(behaviour).toBe(80);
    expect(loyaltyScorecard({ readings, weights: { repeatPurchaseRate: 0 } }).behaviour).toBe(60);
  });

  test.each([
    { repeat: 80, attitude: 39, type: 'spuriousLoyalty' },
    { repeat: 80, attitude: 40, type: 'loyalty' },
    { repeat: 49, attitude: 90, type: 'latentLoyalty' },
    { repeat: 10, attitude: 10, type: 'noLoyalty' },
  ])('calls a behaviour of $repeat with an attitude of $attitude $type', ({ repeat, attitude, type }) => {
    const behaviour = { repeatPurchaseRate: repeat, shareOfNeeds: repeat };
    expect(loyaltyScorecard({ readings: { ...behaviour, ...attitudeOf(attitude) } }).type).toBe(type);
  });

  test('names no type while a part is missing', () => {
    const half = { ...readings, repeatPurchaseRate: null, shareOfNeeds: null };
    expect(loyaltyScorecard({ readings: half })).toMatchObject({ behaviour: null, type: null });
  });

  test('needs readings from 0 to 100 and weights from 0', () => {
    expect(() => loyaltyScorecard({ readings: { ...readings, choosingTime: 101 } })).toThrow(
      outOfRange('choosingTime'),
    );
    expect(() => loyaltyScorecard({ readings, weights: { choosingTime: -1 } })).toThrow(outOfRange('choosingTime'));
    const nothing = { ...attitudeOf(0), repeatPurchaseRate: null, shareOfNeeds: null };
    const weightless = {
      attentionToBrand: 0,
      attentionToRivals: 0,
      choosingTime: 0,
      priceSensitivity: 0,
      faultTolerance: 0,
    };
    expect(() => loyaltyScorecard({ readings: nothing, weights: weightless })).toThrow(
      modelError('noData', 'readings'),
    );
  });
});
