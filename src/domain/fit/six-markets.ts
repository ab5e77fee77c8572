import { requireRange, requireSome } from '#domain/model-error.ts';

/** Attention paid to one stakeholder market, 1 to 10; null where nothing was said. */
export interface MarketAttention {
  readonly market: string;
  readonly current: number | null;
  readonly desired: number | null;
}

export interface MarketGap {
  readonly market: string;
  readonly desired: number;
  readonly gap: number;
}

/**
 * Gaps of attention to the stakeholder markets, largest first.
 *
 *     gap = desired − current
 *
 * Equal gaps are ordered by the higher desired attention. A negative gap is over-investment. Markets without both
 * ratings are skipped.
 *
 * @throws ModelError `noData` when no market is rated; `outOfRange`
 * @see christopher-payne-ballantyne-1991
 */
export function sixMarketsGaps(markets: readonly MarketAttention[]): MarketGap[] {
  const gaps = markets.flatMap(({ market, current, desired }) => {
    if (current === null || desired === null) return [];
    requireRange('current', current, 1, 10);
    requireRange('desired', desired, 1, 10);
    return [{ market, desired, gap: desired - current }];
  });
  requireSome('markets', gaps);
  return gaps.sort((a, b) => b.gap - a.gap || b.desired - a.desired);
}
