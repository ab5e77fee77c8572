import { profitByYearClv } from '#domain/clv/berger-nasr/profit-by-year.ts';
import { requireRange } from '#domain/model-error.ts';

export interface DefectionValueInputs {
  readonly profitByYear: readonly number[];
  readonly defectionRate: number;
  readonly discount: number;
}

/**
 * Present value of a customer whose yearly profit follows a pattern, at a constant defection rate.
 *
 *     value = Σ_{t>=0} p_t · (1 − δ)ᵗ / (1+i)ᵗ
 *
 * It is the value of one customer. A firm's profit does not move by the same percentage, and from 10 % to 5 % defection
 * is halved.
 *
 * @param profitByYear  p, money; the first entry, often a loss, falls now
 * @param defectionRate δ, share lost per year, 0 to 1
 * @param discount      i per year, >= 0
 * @throws ModelError `noData` without profits; `outOfRange`
 * @see reichheld-sasser-1990
 */
export function defectionValue({ profitByYear, defectionRate, discount }: DefectionValueInputs): number {
  requireRange('defectionRate', defectionRate, 0, 1);
  return profitByYearClv({ profitByYear, retention: 1 - defectionRate, discount });
}
