import { describe, expect, test } from 'vitest';
import { type BondSwitchingInputs, bondSwitching } from '#domain/bonds/bond-switching.ts';
import { outOfRange } from '../../published/refusals.ts';

const tied: BondSwitchingInputs = { bonds: { financial: 30, social: 40, structural: 150 }, rivalAdvantage: 80 };

describe('bonds against a rival', () => {
  test('of all three kinds hold when the rival copies what is easy to copy', () => {
    expect(bondSwitching(tied)).toEqual({
      strengthBefore: 220,
      strengthAfter: 163,
      staysBefore: true,
      staysAfter: true,
      safety: 83,
    });
  });

  test('of price alone vanish when copied', () => {
    const priceOnly = bondSwitching({ ...tied, bonds: { financial: 100, social: 0, structural: 0 } });
    expect(priceOnly).toMatchObject({
      strengthBefore: 100,
      strengthAfter: 0,
      staysBefore: true,
      staysAfter: false,
      safety: -80,
    });
  });

  test('hold against an equal advantage', () => {
    const copied = { financial: 0, social: 0, structural: 0 };
    expect(bondSwitching({ ...tied, rivalAdvantage: 220, copied })).toMatchObject({ staysAfter: true, safety: 0 });
  });

  test('refuse negative strengths and degrees of copying outside 0 to 1', () => {
    expect(() => bondSwitching({ ...tied, bonds: { ...tied.bonds, social: -1 } })).toThrow(outOfRange('social'));
    expect(() => bondSwitching({ ...tied, copied: { financial: 1, social: 1.1, structural: 0 } })).toThrow(
      outOfRange('copied.social'),
    );
    expect(() => bondSwitching({ ...tied, rivalAdvantage: -1 })).toThrow(outOfRange('rivalAdvantage'));
  });
});
