import { describe, expect, test } from 'vitest';
import {
  competitionExponents,
  loyaltyAtSatisfaction,
  loyaltyZone,
} from '#domain/satisfaction/satisfaction-loyalty-curve.ts';
import {
  type SatisfactionLoyaltyInputs,
  satisfactionLoyaltyType,
} from '#domain/satisfaction/satisfaction-loyalty-type.ts';
import { satisfactionTrap } from '#domain/satisfaction/satisfaction-trap.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { testRefusals } from '../../published/refusals.ts';

describeReferenceCases('sat.jonesSasser');
describeReferenceCases('sat.jonesSasser.curve');

describe('the four types by satisfaction and loyalty', () => {
  const rating: SatisfactionLoyaltyInputs = { satisfaction: 3, loyalty: 3, cut: 4, scaleMax: 5 };

  test('call a customer who is neither satisfied nor loyal a defector', () => {
    expect(satisfactionLoyaltyType(rating)).toBe('defector');
  });

  test('are cut at 4 unless told otherwise', () => {
    expect(satisfactionLoyaltyType({ satisfaction: 3, loyalty: 4 })).toBe('hostage');
    expect(satisfactionLoyaltyType({ ...rating, cut: 3 })).toBe('loyalist');
  });

  testRefusals(satisfactionLoyaltyType, rating, { satisfaction: [0, 6], loyalty: [0.9, Number.NaN], cut: [0, 6] });
});

describe('loyalty along the satisfaction curve', () => {
  test.each([
    { satisfaction: 4, fierce: '31.6', low: '90.4' },
    { satisfaction: 2, fierce: '0.4', low: '61.6' },
    { satisfaction: 5, fierce: '100.0', low: '100.0' },
  ])('at $satisfaction is $fierce under fierce competition and $low under low', ({ satisfaction, fierce, low }) => {
    expect(loyaltyAtSatisfaction({ satisfaction, exponent: competitionExponents.fierce }).toFixed(1)).toBe(fierce);
    expect(loyaltyAtSatisfaction({ satisfaction, exponent: competitionExponents.low }).toFixed(1)).toBe(low);
  });

  test('passes through three zones', () => {
    expect([0, 39.9, 40, 79.9, 80, 100].map(loyaltyZone)).toEqual([
      'defection',
      'defection',
      'indifference',
      'indifference',
      'affection',
      'affection',
    ]);
  });

  testRefusals(
    loyaltyAtSatisfaction,
    { satisfaction: 4, exponent: 4 },
    { satisfaction: [0.9, 5.1], exponent: [0, -1, Number.NaN] },
  );
});

describe('the satisfaction trap', () => {
  test.each([
    { basicFulfilment: 1, latentFulfilment: 0, loyalty: 50 },
    { basicFulfilment: 1, latentFulfilment: 0.6, loyalty: 80 },
    { basicFulfilment: 0.6, latentFulfilment: 1, loyalty: 60 },
    { basicFulfilment: 1.4, latentFulfilment: -1, loyalty: 50 },
  ])(
    'holds loyalty at $loyalty for $basicFulfilment of the basics and $latentFulfilment beyond',
    ({ loyalty, ...inputs }) => {
      expect(satisfactionTrap(inputs)).toBe(loyalty);
    },
  );

  testRefusals(
    satisfactionTrap,
    { basicFulfilment: 1, latentFulfilment: 1 },
    {
      basicFulfilment: [Number.NaN],
      latentFulfilment: [Number.POSITIVE_INFINITY],
    },
  );
});
