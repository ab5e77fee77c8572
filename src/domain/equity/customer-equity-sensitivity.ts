import { ModelError, requireRange } from '#domain/model-error.ts';
import { type CustomerEquityInputs, customerEquity } from './customer-equity.ts';

export interface CustomerEquitySensitivityInputs extends CustomerEquityInputs {
  readonly changePct: number;
}

/** Change of customer equity in per cent of its size. */
export interface CustomerEquitySensitivity {
  readonly retentionPct: number;
  readonly marginPct: number;
  readonly acqCostPct: number;
}

/**
 * How much customer equity gains when retention, margin or acquisition cost improves by some per cent of itself.
 *
 *     100 · (V(changed) − V) / |V|        retention and margin raised, acquisition cost lowered
 *
 * One per cent of retention is not one percentage point. The sizes depend on the firm; their order is what to look at.
 *
 * @param changePct per cent, 0 to 100; retention must stay at most 1
 * @throws ModelError `undefinedRatio` when V = 0; as `customerEquity`
 * @see gupta-lehmann-stuart-2004
 */
export function customerEquitySensitivity(inputs: CustomerEquitySensitivityInputs): CustomerEquitySensitivity {
  const { changePct, ...firm } = inputs;
  requireRange('changePct', changePct, 0, 100);
  const value = customerEquity(firm);
  if (value === 0) throw new ModelError('undefinedRatio', 'a change cannot be put in per cent of 0');
  const gainOf = (changed: CustomerEquityInputs) => (100 * (customerEquity(changed) - value)) / Math.abs(value);
  const change = changePct / 100;
  return {
    retentionPct: gainOf({ ...firm, retention: firm.retention * (1 + change) }),
    marginPct: gainOf({ ...firm, margin: firm.margin * (1 + change) }),
    acqCostPct: gainOf({ ...firm, acquisitionCost: firm.acquisitionCost * (1 - change) }),
  };
}
