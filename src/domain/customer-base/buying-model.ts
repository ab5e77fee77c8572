import * as bgNbd from '#domain/probability/bg-nbd.ts';
import { fitBgNbd } from '#domain/probability/bg-nbd-fit.ts';
import { bgNbdGrowth } from '#domain/probability/bg-nbd-growth.ts';
import type { GeometricDropoutFit } from '#domain/probability/geometric-dropout-fit.ts';
import type { FitOptions } from '#domain/probability/maximum-likelihood.ts';
import * as paretoNbd from '#domain/probability/pareto-nbd.ts';
import { fitParetoNbd, type ParetoNbdFit } from '#domain/probability/pareto-nbd-fit.ts';
import { paretoNbdPmf } from '#domain/probability/pareto-nbd-pmf.ts';
import type { PurchaseGrowth } from '#domain/probability/purchase-growth.ts';
import type { PurchaseHistory } from '#domain/probability/purchase-history.ts';

/** What a model of repeat buying tells, whichever it is. Times in weeks. */
export interface BuyingModel<Fit = GeometricDropoutFit | ParetoNbdFit> {
  readonly fit: Fit;
  readonly pAlive: (history: PurchaseHistory) => number;
  readonly growth: PurchaseGrowth;
  /** Growth is smooth in the logarithm of this time plus t. */
  readonly scale: number;
  /** Probability that a new customer makes exactly x repeat purchases by time t. */
  readonly pmf: (x: number, t: number) => number;
}

/**
 * BG/NBD: a customer may drop out right after each repeat purchase.
 *
 * @throws ModelError as `fitBgNbd`
 */
function bgNbdModel(histories: readonly PurchaseHistory[], options: FitOptions): BuyingModel<GeometricDropoutFit> {
  const fit = fitBgNbd(histories, options);
  return {
    fit,
    pAlive: (history) => bgNbd.pAlive(fit, history),
    growth: bgNbdGrowth(fit),
    scale: fit.alpha,
    pmf: (x, t) => bgNbd.pmf(fit, x, t),
  };
}

/**
 * Pareto/NBD: a customer may drop out at any time.
 *
 * @throws ModelError as `fitParetoNbd`
 */
function paretoNbdModel(histories: readonly PurchaseHistory[], options: FitOptions): BuyingModel<ParetoNbdFit> {
  const fit = fitParetoNbd(histories, options);
  return {
    fit,
    pAlive: (history) => paretoNbd.pAlive(fit, history),
    growth: (x, T) => {
      const after = paretoNbd.whileAlive(fit, { x, T });
      return (t) => paretoNbd.expected(after, t);
    },
    scale: fit.beta,
    pmf: (x, t) => paretoNbdPmf(fit, x, t),
  };
}

/** Fits each model to the histories of a customer base. */
export const fitBuyingModel = { bgNbd: bgNbdModel, paretoNbd: paretoNbdModel } as const;
