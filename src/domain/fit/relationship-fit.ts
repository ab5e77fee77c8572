import { requireRange } from '#domain/model-error.ts';
import { sum } from '#domain/statistics/sum.ts';

/** Traits of a market, each 1 to 5. */
export interface MarketTraits {
  readonly switchingCost: number;
  readonly timeHorizon: number;
  readonly heterogeneity: number;
  readonly margin: number;
  readonly repeatFrequency: number;
}

export type FitZone = 'transaction' | 'mixed' | 'relationship';

export interface RelationshipFit {
  readonly score: number;
  readonly zone: FitZone;
  /** A relationship would suit, but the margin is too thin to pay for it. */
  readonly unaffordable: boolean;
}

const traitNames = ['switchingCost', 'timeHorizon', 'heterogeneity', 'margin', 'repeatFrequency'] as const;

/**
 * How well relationship marketing suits a market, 0 to 100.
 *
 *     score = 100·(mean − 1)/4        below 40 transaction, 40 to 60 mixed, above 60 relationship
 *
 * The zones are illustrative.
 *
 * @throws ModelError `outOfRange` for a trait off 1 to 5
 * @see jackson-1985-book
 */
export function relationshipFit(traits: MarketTraits): RelationshipFit {
  for (const name of traitNames) requireRange(name, traits[name], 1, 5);
  const mean = sum(traitNames.map((name) => traits[name])) / traitNames.length;
  const score = (100 * (mean - 1)) / 4;
  const zone = zoneOf(score);
  return { score, zone, unaffordable: zone === 'relationship' && traits.margin === 1 };
}

function zoneOf(score: number): FitZone {
  if (score < 40 - 1e-9) return 'transaction';
  return score > 60 + 1e-9 ? 'relationship' : 'mixed';
}
