import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { twoFirms, twoFirmsAssumptions } from '#domain/market/two-firms.ts';

const usual = { retention: 0.85, acquisitionCost: 550, referrals: 0.25 };

describe('ten years of two firms', () => {
  test('let the relationship firm trail at first and lead for good later', () => {
    const { transaction, relationship, aheadFrom } = twoFirms(usual);
    expect(relationship[4]).toBeLessThan(transaction[4] ?? 0);
    expect(aheadFrom).toBeGreaterThan(4);
    expect(relationship.at(-1)).toBeGreaterThan(transaction.at(-1) ?? 0);
  });

  test('let the transaction firm win where customers are cheap to win', () => {
    expect(twoFirms({ ...usual, acquisitionCost: 200 }).aheadFrom).toBeUndefined();
  });

  test('let the transaction firm win where customers leave anyway', () => {
    expect(twoFirms({ ...usual, retention: 0.3, referrals: 0 }).aheadFrom).toBeUndefined();
  });

  test('start with the set-up cost of the relationship firm alone', () => {
    const { transaction, relationship } = twoFirms(usual);
    expect([transaction[0], relationship[0]]).toEqual([0, -twoFirmsAssumptions.setUp]);
  });

  property.prop({
    retention: fc.double({ min: 0, max: 0.95, noNaN: true }),
    acquisitionCost: fc.double({ min: 100, max: 2000, noNaN: true }),
    referrals: fc.double({ min: 0, max: 0.5, noNaN: true }),
  })('pay the transaction firm more, the less a customer costs to win', (inputs) => {
    const end = (acquisitionCost: number) => twoFirms({ ...inputs, acquisitionCost }).transaction.at(-1) ?? 0;
    expect(end(inputs.acquisitionCost * 0.9)).toBeGreaterThan(end(inputs.acquisitionCost));
  });
});
