import { requireRange } from '#domain/model-error.ts';

/** Position of one side, each 1 to 5. */
export interface PowerPosition {
  /** How few alternatives the other side has: 1 many, 5 none. */
  readonly fewAlternativesOfOther: number;
  /** Share of the relevant information; null when it is unknown. */
  readonly information: number | null;
  readonly size: number;
}

export interface PowerBalanceInputs {
  readonly marketer: PowerPosition;
  readonly other: PowerPosition;
}

/** Power from 1 to 5; a range when the information is unknown. */
export interface PowerRange {
  readonly lowest: number;
  readonly highest: number;
}

export type PowerState = 'marketerLeads' | 'equal' | 'otherLeads';

export interface PowerBalance {
  readonly marketer: PowerRange;
  readonly other: PowerRange;
  /** Null when the unknown information could tip the balance. */
  readonly state: PowerState | null;
}

/** Powers closer than this count as equal. */
const equalWithin = 0.25;

/**
 * Power of the marketing and of the marketed side and who leads.
 *
 *     power = 0.4·few alternatives of the other side + 0.4·information + 0.2·size
 *
 * The weights and the tolerance of 0.25 are illustrative.
 *
 * @throws ModelError `outOfRange` for a score off 1 to 5
 */
export function powerBalance(inputs: PowerBalanceInputs): PowerBalance {
  const marketer = powerOf(inputs.marketer);
  const other = powerOf(inputs.other);
  const states = new Set([stateOf(marketer.lowest - other.highest), stateOf(marketer.highest - other.lowest)]);
  const [state = null] = states;
  return { marketer, other, state: states.size === 1 ? state : null };
}

function powerOf({ fewAlternativesOfOther, information, size }: PowerPosition): PowerRange {
  requireRange('fewAlternativesOfOther', fewAlternativesOfOther, 1, 5);
  requireRange('size', size, 1, 5);
  if (information !== null) requireRange('information', information, 1, 5);
  const without = 0.4 * fewAlternativesOfOther + 0.2 * size;
  return { lowest: without + 0.4 * (information ?? 1), highest: without + 0.4 * (information ?? 5) };
}

function stateOf(lead: number): PowerState {
  if (Math.abs(lead) <= equalWithin + 1e-9) return 'equal';
  return lead > 0 ? 'marketerLeads' : 'otherLeads';
}
