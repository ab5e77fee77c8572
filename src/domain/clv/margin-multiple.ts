import { retentionClv } from './retention-clv.ts';

export interface MarginMultipleInputs {
  readonly retention: number;
  readonly discount: number;
}

/**
 * What a customer is worth as a multiple of one period's margin, first margin after the first renewal.
 *
 *     multiple = r / (1 + i − r)
 *
 * @param retention r, 0 to 1
 * @param discount  i per the same period, >= 0
 * @throws ModelError `diverges` when r = 1 and i = 0; `outOfRange`
 * @see gupta-lehmann-2003
 */
export function marginMultiple({ retention, discount }: MarginMultipleInputs): number {
  return retentionClv({ margin: 1, retention, discount, timing: 'end' });
}
