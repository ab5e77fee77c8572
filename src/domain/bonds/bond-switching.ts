import { requireFinite, requireRange } from '#domain/model-error.ts';

/** Strength of the financial, social and structural bond. */
export interface Bonds {
  readonly financial: number;
  readonly social: number;
  readonly structural: number;
}

export interface BondSwitchingInputs {
  readonly bonds: Bonds;
  readonly rivalAdvantage: number;
  readonly copied?: Bonds;
}

export interface BondSwitching {
  readonly strengthBefore: number;
  readonly strengthAfter: number;
  readonly staysBefore: boolean;
  readonly staysAfter: boolean;
  /** What the remaining bonds hold beyond the rival's advantage; negative when the customer leaves. */
  readonly safety: number;
}

/** Prices are copied at once, ways of dealing with people hardly, shared systems least (illustrative). */
export const usualImitation: Bonds = { financial: 1, social: 0.3, structural: 0.1 };

/**
 * Whether a customer stays when a rival offers more and copies each bond to some degree.
 *
 *     stay if F(1 − k_f) + S(1 − k_s) + T(1 − k_t) >= R
 *
 * @param bonds          F, S, T in money, each >= 0
 * @param rivalAdvantage R, money, >= 0; an equal advantage does not move the customer
 * @param copied         k, degree to which the rival copies each bond, 0 to 1; 1, 0.3 and 0.1 when left out
 * @throws ModelError `outOfRange`
 * @see berry-parasuraman-1991
 */
export function bondSwitching({ bonds, rivalAdvantage, copied = usualImitation }: BondSwitchingInputs): BondSwitching {
  requireRange('rivalAdvantage', rivalAdvantage, 0);
  for (const bond of ['financial', 'social', 'structural'] as const) {
    requireRange(bond, bonds[bond], 0);
    requireRange(`copied.${bond}`, copied[bond], 0, 1);
  }
  const strengthBefore = requireFinite(bonds.financial + bonds.social + bonds.structural);
  const strengthAfter =
    bonds.financial * (1 - copied.financial) +
    bonds.social * (1 - copied.social) +
    bonds.structural * (1 - copied.structural);
  return {
    strengthBefore,
    strengthAfter,
    staysBefore: strengthBefore >= rivalAdvantage,
    staysAfter: strengthAfter >= rivalAdvantage,
    safety: strengthAfter - rivalAdvantage,
  };
}
