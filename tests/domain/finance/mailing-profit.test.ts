import { describe, expect, test } from 'vitest';
import { breakEvenResponse, mailingProfit, profitableSegments } from '#domain/finance/mailing-profit.ts';
import { testRefusals } from '../../published/refusals.ts';

const terms = { marginPerResponse: 60, contactCost: 2 };
const wholeList = { ...terms, contacts: 10_000, responseRate: 0.02 };

describe('a mailing', () => {
  test('to all ten thousand loses 8,000', () => {
    expect(mailingProfit(wholeList)).toBeCloseTo(-8000, 9);
  });

  test('to the best three thousand earns 3,000', () => {
    expect(mailingProfit({ ...terms, contacts: 3000, responseRate: 0.05 })).toBe(3000);
  });

  test('pays for itself at a response of 3.33 %', () => {
    expect(breakEvenResponse(terms)).toBeCloseTo(0.0333, 4);
  });

  test('never pays for itself when a letter costs more than a response brings', () => {
    expect(breakEvenResponse({ marginPerResponse: 1, contactCost: 2 })).toBeNull();
  });

  test('goes to the segments above break-even only', () => {
    const segments = [0.05, 0.02, 2 / 60, 0.04].map((responseRate) => ({ contacts: 100, responseRate }));
    expect(profitableSegments(segments, terms)).toEqual([0, 3]);
  });

  testRefusals(mailingProfit, wholeList, {
    contacts: [-1],
    responseRate: [-0.1, 1.1],
    marginPerResponse: [Number.NaN],
    contactCost: [-1],
  });
  testRefusals(breakEvenResponse, terms, { marginPerResponse: [0, -1], contactCost: [-1] });
});
