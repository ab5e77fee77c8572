import { requireRange, requireSome } from '#domain/model-error.ts';
import { sum } from '#domain/statistics/sum.ts';

export interface ProfitByYearInputs {
  readonly profitByYear: readonly number[];
  readonly retention: number;
  readonly discount: number;
}

/**
 * Berger and Nasr's case 3: a profit that differs from year to year, thinned by a constant retention.
 *
 *     CLV = Σ_{t>=0} π_t · (r/(1+d))ᵗ
 *
 * @param profitByYear π, money; the first entry is earned now; losses are negative
 * @param retention    r, share kept per year, 0 to 1
 * @param discount     d per year, >= 0
 * @throws ModelError `noData` without profits; `outOfRange`
 * @see berger-nasr-1998
 */
export function profitByYearClv({ profitByYear, retention, discount }: ProfitByYearInputs): number {
  requireSome('profitByYear', profitByYear);
  requireRange('retention', retention, 0, 1);
  requireRange('discount', discount, 0);
  return sum(
    profitByYear.map((profit, year) => {
      requireRange('profitByYear', profit);
      return profit * (retention / (1 + discount)) ** year;
    }),
  );
}
