import { fitGeometricDropout, type GeometricDropoutFit } from './geometric-dropout-fit.ts';
import type { FitOptions } from './maximum-likelihood.ts';
import type { PurchaseHistory } from './purchase-history.ts';

/**
 * Parameters of the BG/NBD model under which the histories of a customer base are most likely.
 *
 * @param customers one history per customer, all in one unit of time
 * @throws ModelError `noData` without repeat purchases; `outOfRange`; `notConverged` when no finite parameters are best
 * @see fader-hardie-lee-2005-bgnbd
 */
export function fitBgNbd(customers: readonly PurchaseHistory[], options?: FitOptions): GeometricDropoutFit {
  return fitGeometricDropout(customers, 0, options);
}
