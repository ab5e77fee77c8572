import { describe, expect, test } from 'vitest';
import { powerBalance } from '#domain/bonds/power-balance.ts';
import { outOfRange } from '../../published/refusals.ts';

const position = (fewAlternativesOfOther: number, information: number | null, size: number) => ({
  fewAlternativesOfOther,
  information,
  size,
});

describe('the balance of power', () => {
  test('of the lesson is 3.8 against 2.6: the marketer leads', () => {
    const { marketer, other, state } = powerBalance({ marketer: position(4, 4, 3), other: position(2, 3, 3) });
    expect([marketer.lowest.toFixed(1), marketer.highest.toFixed(1)]).toEqual(['3.8', '3.8']);
    expect(other.lowest.toFixed(1)).toBe('2.6');
    expect(state).toBe('marketerLeads');
  });

  test('is equal between equals and up to a quarter of a point', () => {
    expect(powerBalance({ marketer: position(4, 4, 3), other: position(4, 4, 3) }).state).toBe('equal');
    expect(powerBalance({ marketer: position(4, 4, 3), other: position(4, 4, 4.25) }).state).toBe('equal');
    expect(powerBalance({ marketer: position(4, 4, 3), other: position(4, 4, 4.3) }).state).toBe('otherLeads');
  });

  test('is a range while information is unknown, and open where it could tip', () => {
    const { marketer, state } = powerBalance({ marketer: position(4, null, 3), other: position(2, 3, 3) });
    expect([marketer.lowest.toFixed(1), marketer.highest.toFixed(1)]).toEqual(['2.6', '4.2']);
    expect(state).toBeNull();
    expect(powerBalance({ marketer: position(5, null, 5), other: position(1, 1, 1) }).state).toBe('marketerLeads');
  });

  test.each([position(0, 3, 3), position(3, 6, 3), position(3, 3, Number.NaN)])(
    'refuses the position %j',
    (marketer) => {
      expect(() => powerBalance({ marketer, other: position(3, 3, 3) })).toThrow(outOfRange());
    },
  );
});
