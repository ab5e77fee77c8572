import { ModelError, requireRange } from '#domain/model-error.ts';

/** Five levels of tie from the loosest, after Kotler. */
export const relationshipLevels = ['basic', 'reactive', 'accountable', 'proactive', 'partnership'] as const;
export type RelationshipLevel = (typeof relationshipLevels)[number];

export type Band = 'low' | 'medium' | 'high';

const bandSteps: Readonly<Record<Band, number>> = { low: 0, medium: 1, high: 2 };

export interface RelationshipLevelInputs {
  /** The customer's relative share of our business; null when unknown. */
  readonly share: Band | null;
  /** The customer's total value; null when unknown. */
  readonly value: Band | null;
}

/**
 * Levels of relationship that suit a customer, from lowest to highest: one, or several when something is unknown.
 *
 *     level = step of share + step of value + 1        low 0, medium 1, high 2
 */
export function suitableLevels({ share, value }: RelationshipLevelInputs): RelationshipLevel[] {
  const lowest = stepOf(share, 'low') + stepOf(value, 'low');
  const highest = stepOf(share, 'high') + stepOf(value, 'high');
  return relationshipLevels.slice(lowest, highest + 1);
}

function stepOf(band: Band | null, unknown: Band): number {
  return bandSteps[band ?? unknown];
}

export interface BandInputs {
  readonly amount: number;
  readonly mediumFrom: number;
  readonly highFrom: number;
}

/**
 * Band of an amount; an amount at a cut belongs to the higher band.
 *
 * @param mediumFrom at most highFrom
 * @throws ModelError `outOfRange`
 */
export function bandOf({ amount, mediumFrom, highFrom }: BandInputs): Band {
  requireRange('amount', amount);
  requireRange('mediumFrom', mediumFrom);
  requireRange('highFrom', highFrom, mediumFrom);
  if (amount >= highFrom) return 'high';
  return amount >= mediumFrom ? 'medium' : 'low';
}

export interface KotlerCornerInputs {
  readonly customers: 'many' | 'few';
  readonly margin: 'low' | 'high';
}

/**
 * Levels in a corner of Kotler's own grid, which crosses the number of customers with the profit margin.
 *
 *     many, low: basic or reactive · many, high: accountable · few, high: partnership
 *
 * @throws ModelError `noData` for few customers at a low margin, where editions differ
 * @see kotler-1994
 */
export function kotlerLevels({ customers, margin }: KotlerCornerInputs): RelationshipLevel[] {
  if (customers === 'many') return margin === 'low' ? ['basic', 'reactive'] : ['accountable'];
  if (margin === 'high') return ['partnership'];
  throw new ModelError('noData', 'editions differ on few customers at a low margin', 'margin');
}
