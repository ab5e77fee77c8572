import * as bgNbd from '#domain/probability/bg-nbd.ts';
import { conditionalMean, type GammaGammaParameters } from '#domain/probability/gamma-gamma.ts';
import { horizonClv } from '#domain/probability/rfm-clv.ts';
import type { CustomerSummary } from '#domain/probability/rfm-summary.ts';

export interface ForecastAssumptions {
  /** Share of the spend that is left after direct costs, 0 to 1. */
  readonly grossMargin: number;
  /** Rate per year, >= 0 (0.1 = 10 %). */
  readonly yearlyDiscount: number;
  /** Weeks after the end of the data, a whole number. */
  readonly weeks: number;
}

export interface CustomerForecast {
  readonly pAlive: number;
  /** Purchases in the weeks ahead. */
  readonly expectedPurchases: number;
  /** Money per purchase; undefined without a model of spend, or when all repeat purchases cost nothing. */
  readonly expectedSpend: number | undefined;
  /** Money, present value of the margins in the weeks ahead; undefined with `expectedSpend`. */
  readonly clv: number | undefined;
}

const WEEKS_PER_YEAR = 365.25 / 7;

/**
 * What is to be expected of one customer.
 *
 *     discount per week d = (1 + yearly)^(7/365.25) − 1
 *
 * @param history times in weeks
 * @throws ModelError `meanUndefined`, `outOfRange`
 */
export function customerForecast(
  history: CustomerSummary,
  buying: bgNbd.BgNbdParameters,
  spend: GammaGammaParameters | undefined,
  { grossMargin, yearlyDiscount, weeks }: ForecastAssumptions,
): CustomerForecast {
  const known = spend !== undefined && (history.x === 0 || history.zbar > 0) ? spend : undefined;
  const discount = (1 + yearlyDiscount) ** (1 / WEEKS_PER_YEAR) - 1;
  return {
    pAlive: bgNbd.pAlive(buying, history),
    expectedPurchases: bgNbd.conditionalExpected(buying, history, weeks),
    expectedSpend: known && conditionalMean(known, history),
    clv: known && horizonClv({ ...history, bgNbd: buying, spend: known, grossMargin, discount, periods: weeks }),
  };
}
