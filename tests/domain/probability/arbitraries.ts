import { fc } from '@fast-check/vitest';
import type { PurchaseHistory } from '#domain/probability/purchase-history.ts';

/** Shape parameters from strongly to hardly varied customers. */
export const shape = fc.double({ min: 0.05, max: 20, noNaN: true });

/** Parameters and horizons in units of time. */
export const time = fc.double({ min: 0.1, max: 200, noNaN: true });

/** Histories from no repeat purchase to several a day. */
export const history: fc.Arbitrary<PurchaseHistory> = fc
  .record({ x: fc.integer({ min: 0, max: 300 }), T: time, share: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ x, T, share }) => ({ x, tx: x === 0 ? 0 : share * T, T }));

/** The history with the same purchases, seen for longer without another one. */
export function silentFor(more: number, { x, tx, T }: PurchaseHistory): PurchaseHistory {
  return { x, tx, T: T + more };
}
