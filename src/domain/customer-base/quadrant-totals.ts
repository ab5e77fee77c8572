import type { ClvQuadrant } from '#domain/segmentation/clv-quadrants.ts';
import { sum } from '#domain/statistics/sum.ts';
import type { ScoredCustomer } from './customer-base-report.ts';

/** The customers of one type, what they have spent and what they are worth from now on, in money. */
export interface QuadrantTotal {
  readonly type: ClvQuadrant;
  readonly customers: number;
  readonly spend: number;
  readonly clv: number;
}

const types = ['vip', 'improve', 'maintain', 'giveUp'] as const;

/** Adds up spend and CLV of the customers of each type. */
export function quadrantTotals(scored: readonly ScoredCustomer[]): QuadrantTotal[] {
  return types.map((type) => {
    const own = scored.filter(({ quadrant }) => quadrant === type);
    return {
      type,
      customers: own.length,
      spend: sum(own.map(({ spend }) => spend)),
      clv: sum(own.map(({ forecast }) => forecast?.clv ?? 0)),
    };
  });
}
