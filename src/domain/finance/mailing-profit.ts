import { requireAbove, requireFinite, requireRange } from '#domain/model-error.ts';

export interface MailingTerms {
  readonly marginPerResponse: number;
  readonly contactCost: number;
}

export interface MailingProfitInputs extends MailingTerms {
  readonly contacts: number;
  readonly responseRate: number;
}

/**
 * Expected profit of writing to people on a list.
 *
 *     profit = n·(p·m − c)
 *
 * @param contacts          n, people written to, >= 0
 * @param responseRate      p, share who respond, 0 to 1
 * @param marginPerResponse m, money
 * @param contactCost       c, money per person, >= 0
 * @throws ModelError `outOfRange`
 */
export function mailingProfit({ contacts, responseRate, marginPerResponse, contactCost }: MailingProfitInputs): number {
  requireRange('contacts', contacts, 0);
  requireRange('responseRate', responseRate, 0, 1);
  requireRange('marginPerResponse', marginPerResponse);
  requireRange('contactCost', contactCost, 0);
  return requireFinite(contacts * (responseRate * marginPerResponse - contactCost));
}

/**
 * Response rate at which a mailing pays for itself; null when not even a response from everybody would do.
 *
 *     p* = c / m
 *
 * @param marginPerResponse m, money, > 0
 * @param contactCost       c, money per person, >= 0
 * @throws ModelError `outOfRange`
 */
export function breakEvenResponse({ marginPerResponse, contactCost }: MailingTerms): number | null {
  requireAbove('marginPerResponse', marginPerResponse, 0);
  requireRange('contactCost', contactCost, 0);
  return contactCost <= marginPerResponse ? contactCost / marginPerResponse : null;
}

/** People expected to respond alike, all of whom agreed to be written to. */
export interface ListSegment {
  readonly contacts: number;
  readonly responseRate: number;
}

/**
 * Positions of the segments worth writing to: those expected to earn more than they cost.
 *
 * @throws ModelError `outOfRange`
 */
export function profitableSegments(segments: readonly ListSegment[], terms: MailingTerms): number[] {
  return segments.flatMap((segment, index) => (mailingProfit({ ...segment, ...terms }) > 0 ? [index] : []));
}
