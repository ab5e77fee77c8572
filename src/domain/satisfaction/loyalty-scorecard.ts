import { requireRange, requireSome } from '#domain/model-error.ts';
import { weightedMean } from './weights.ts';

/** Indicators of loyalty; a high reading of a reversed one speaks against it. */
export const loyaltyIndicators = [
  { name: 'repeatPurchaseRate', part: 'behaviour', reversed: false },
  { name: 'shareOfNeeds', part: 'behaviour', reversed: false },
  { name: 'attentionToBrand', part: 'attitude', reversed: false },
  { name: 'attentionToRivals', part: 'attitude', reversed: true },
  { name: 'choosingTime', part: 'attitude', reversed: true },
  { name: 'priceSensitivity', part: 'attitude', reversed: true },
  { name: 'faultTolerance', part: 'attitude', reversed: false },
] as const;

export type LoyaltyIndicator = (typeof loyaltyIndicators)[number]['name'];

export interface LoyaltyScorecardInputs {
  /** Reading of each indicator, 0 to 100; null where there is none. */
  readonly readings: Readonly<Record<LoyaltyIndicator, number | null>>;
  /** Weight of each indicator, >= 0; 1 where left out. */
  readonly weights?: Readonly<Partial<Record<LoyaltyIndicator, number>>>;
}

/** Dick and Basu's four conditions. */
export type LoyaltyType = 'loyalty' | 'spuriousLoyalty' | 'latentLoyalty' | 'noLoyalty';

export interface LoyaltyScorecard {
  readonly score: number;
  /** Parts of the score; null when none of their indicators counts. */
  readonly behaviour: number | null;
  readonly attitude: number | null;
  /** Null when a part is missing. */
  readonly type: LoyaltyType | null;
}

const highBehaviour = 50;
const favourableAttitude = 40;

/**
 * Loyalty score from seven indicators, 0 to 100, with its behavioural and its attitudinal part.
 *
 *     score = Σ w·y / Σ w        y = 100 − x for attention to rivals, choosing time and price sensitivity, else x
 *
 * Type: behaviour from 50 counts as high and attitude from 40 as favourable (conventions). High behaviour without the
 * attitude is spurious loyalty: inertia, monopoly or convenience. Indicators without a reading or weight are left out.
 *
 * @throws ModelError `noData` when no indicator counts; `outOfRange`
 * @see dick-basu-1994
 */
export function loyaltyScorecard({ readings, weights = {} }: LoyaltyScorecardInputs): LoyaltyScorecard {
  const counted = loyaltyIndicators.flatMap(({ name, part, reversed }) => {
    const reading = readings[name];
    const weight = weights[name] ?? 1;
    requireRange(name, weight, 0);
    if (reading === null || weight === 0) return [];
    requireRange(name, reading, 0, 100);
    return [{ part, weight, points: reversed ? 100 - reading : reading }];
  });
  requireSome('readings', counted);
  const behaviour = meanPoints(counted.filter((indicator) => indicator.part === 'behaviour'));
  const attitude = meanPoints(counted.filter((indicator) => indicator.part === 'attitude'));
  return { score: meanPoints(counted) ?? 0, behaviour, attitude, type: typeOf(behaviour, attitude) };
}

function meanPoints(indicators: readonly { readonly weight: number; readonly points: number }[]): number | null {
  if (indicators.length === 0) return null;
  return weightedMean(
    indicators.map((indicator) => indicator.points),
    indicators.map((indicator) => indicator.weight),
  );
}

function typeOf(behaviour: number | null, attitude: number | null): LoyaltyType | null {
  if (behaviour === null || attitude === null) return null;
  if (attitude >= favourableAttitude) return behaviour >= highBehaviour ? 'loyalty' : 'latentLoyalty';
  return behaviour >= highBehaviour ? 'spuriousLoyalty' : 'noLoyalty';
}
