import { requireFinite, requireRange } from '#domain/model-error.ts';

export interface AcsiPath {
  readonly value: number;
  readonly satisfaction: number;
  readonly loyalty: number;
  readonly complaints: number;
}

/** Illustrative path coefficients for teaching; real ones are estimated per industry. */
export const acsiPathCoefficients = {
  qualityToValue: 0.6,
  qualityToSatisfaction: 0.45,
  valueToSatisfaction: 0.3,
  satisfactionToLoyalty: 0.6,
  satisfactionToComplaints: -0.4,
} as const;

/**
 * How a change of perceived quality travels through the ACSI model, in index points.
 *
 *     ΔV = 0.6·ΔQ        ΔS = 0.45·ΔQ + 0.3·ΔV        Δloyalty = 0.6·ΔS        Δcomplaints = −0.4·ΔS
 *
 * The arrows are those of the model, the coefficients are illustrative.
 *
 * @param qualityChange ΔQ, points
 * @throws ModelError `outOfRange`
 * @see fornell-et-al-1996
 */
export function acsiPath({ qualityChange }: { readonly qualityChange: number }): AcsiPath {
  requireRange('qualityChange', qualityChange);
  const path = acsiPathCoefficients;
  const value = path.qualityToValue * qualityChange;
  const satisfaction = path.qualityToSatisfaction * qualityChange + path.valueToSatisfaction * value;
  return {
    value,
    satisfaction: requireFinite(satisfaction),
    loyalty: requireFinite(path.satisfactionToLoyalty * satisfaction),
    complaints: requireFinite(path.satisfactionToComplaints * satisfaction),
  };
}
