import { requireFinite, requireRange } from '#domain/model-error.ts';
import { discountedIncrements } from '#domain/probability/discounted-increments.ts';
import { conditionalMean, type GammaGammaParameters } from '#domain/probability/gamma-gamma.ts';
import type { CustomerSummary } from '#domain/probability/rfm-summary.ts';
import type { BuyingModel } from './buying-model.ts';

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

/** Purchases in the weeks ahead of a customer who is alive, as a number and as a present value. */
interface Outlook {
  readonly purchases: number;
  readonly discounted: number;
}

const WEEKS_PER_YEAR = 365.25 / 7;

/**
 * What is to be expected of each customer of a base.
 *
 *     CLV = margin · E[M | x, z̄] · P(alive) · Σ_{k=1}^{weeks} (E[Y(k) | alive] − E[Y(k−1) | alive]) / (1+d)ᵏ
 *     d = (1 + yearly)^(7/365.25) − 1
 *
 * As `horizonClv`, to nine digits. The sum depends on x and T alone and is worked out once for each pair, at the nodes of
 * `discountedIncrements`.
 *
 * @returns a function of a history with times in weeks
 * @throws ModelError `outOfRange`; the function also `meanUndefined`
 */
export function customerForecaster(
  buying: BuyingModel,
  spend: GammaGammaParameters | undefined,
  { grossMargin, yearlyDiscount, weeks }: ForecastAssumptions,
): (history: CustomerSummary) => CustomerForecast {
  requireRange('grossMargin', grossMargin, -1, 1);
  const discount = (1 + yearlyDiscount) ** (1 / WEEKS_PER_YEAR) - 1;
  const nodes = discountedIncrements({ periods: weeks, discount, scale: buying.scale });
  const outlooks = new Map<string, Outlook>();
  const workOut = (x: number, T: number): Outlook => {
    const growth = buying.growth(x, T);
    const discounted = nodes.reduce((total, { t, weight }) => total + weight * growth(t), 0);
    return { purchases: growth(weeks), discounted };
  };
  const outlookOf = ({ x, T }: CustomerSummary): Outlook => {
    const key = `${x}/${T}`;
    const outlook = outlooks.get(key) ?? workOut(x, T);
    outlooks.set(key, outlook);
    return outlook;
  };
  return (history) => {
    const pAlive = buying.pAlive(history);
    const { purchases, discounted } = outlookOf(history);
    const known = spend !== undefined && (history.x === 0 || history.zbar > 0);
    const expectedSpend = known ? conditionalMean(spend, history) : undefined;
    return {
      pAlive,
      expectedPurchases: requireFinite(pAlive * purchases),
      expectedSpend,
      clv: expectedSpend === undefined ? undefined : requireFinite(grossMargin * expectedSpend * pAlive * discounted),
    };
  };
}
