import { requireFinite, requireRange } from '#domain/model-error.ts';
import * as bgNbd from './bg-nbd.ts';
import { periodEnds } from './discounted-increments.ts';
import { conditionalMean, type GammaGammaParameters } from './gamma-gamma.ts';
import * as paretoNbd from './pareto-nbd.ts';
import type { ParetoNbdParameters } from './pareto-nbd-fates.ts';
import type { PurchaseHistory } from './purchase-history.ts';

/** Recency, frequency and monetary value of a customer, and what a purchase leaves. */
export interface RfmCustomer extends PurchaseHistory {
  /** Mean spend per repeat purchase; not used when x = 0. */
  readonly zbar: number;
  /** Parameters of the gamma-gamma model of spend. */
  readonly spend: GammaGammaParameters;
  /** Share of the spend, −1 to 1 (0.3 = 30 %). */
  readonly grossMargin: number;
}

export interface ResidualClvInputs extends RfmCustomer {
  readonly pareto: ParetoNbdParameters;
  /** Continuous discount rate per unit of time. */
  readonly delta: number;
}

/**
 * Expected present value of all purchases after T, from the Pareto/NBD and the gamma-gamma model.
 *
 *     CLV = margin · E[M | x, z̄] · DERT(δ)
 *
 * @returns money
 * @throws ModelError `meanUndefined`, `diverges`, `outOfRange` as the models do
 * @see fader-hardie-lee-2005-rfm
 */
export function residualClv(inputs: ResidualClvInputs): number {
  return requireFinite(marginPerPurchase(inputs) * paretoNbd.discountedExpected(inputs.pareto, inputs, inputs.delta));
}

export interface HorizonClvInputs extends RfmCustomer {
  readonly bgNbd: bgNbd.BgNbdParameters;
  /** Rate per unit of time, >= 0 (0.01 = 1 %). */
  readonly discount: number;
  /** Whole number of units of time after T. */
  readonly periods: number;
}

/**
 * Expected present value of the purchases in the n periods after T, from the BG/NBD and the gamma-gamma model, with the
 * margin of each period at its end.
 *
 *     CLV = margin · E[M | x, z̄] · Σ_{k=1}^{n} (E[Y(k)] − E[Y(k−1)]) / (1+d)ᵏ
 *
 * @returns money
 * @throws ModelError `meanUndefined`, `outOfRange`
 */
export function horizonClv(inputs: HorizonClvInputs): number {
  const discounted = bgNbd.weightedExpected(inputs.bgNbd, inputs, periodEnds(inputs));
  return requireFinite(marginPerPurchase(inputs) * discounted);
}

function marginPerPurchase({ grossMargin, spend, x, zbar }: RfmCustomer): number {
  requireRange('grossMargin', grossMargin, -1, 1);
  return grossMargin * conditionalMean(spend, { x, zbar });
}
