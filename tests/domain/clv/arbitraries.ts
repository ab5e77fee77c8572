import { fc } from '@fast-check/vitest';
import type { Timing } from '#domain/clv/timing.ts';

/** Margins a business could have, losses included. */
export const money = fc.double({ min: -1e6, max: 1e6, noNaN: true });

/** Retention and other probabilities, both ends included. */
export const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Discount rates high enough for every infinite sum to converge. */
export const positiveRate = fc.double({ min: 1e-3, max: 2, noNaN: true });

export const timing = fc.constantFrom<Timing>('begin', 'end', 'end_first_certain');

/** Absolute difference that rounding may cause in a result of this size. */
export function rounding(size: number): number {
  return 1e-9 * (1 + Math.abs(size));
}
