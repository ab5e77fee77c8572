import { requireFinite, requireRange } from '#domain/model-error.ts';

export interface ProspectLifetimeValueInputs {
  readonly acquisitionRate: number;
  readonly initialMargin: number;
  readonly clv: number;
  readonly costPerProspect: number;
}

export interface ProspectLifetimeValue {
  readonly plv: number;
  /** Acquisition rate at which the approach pays for itself; null when not even success with everybody would do. */
  readonly breakEvenRate: number | null;
}

/**
 * Value of approaching one prospect.
 *
 *     PLV = a·(initial margin + CLV) − cost        break-even a* = cost / (initial margin + CLV)
 *
 * @param acquisitionRate a, share of prospects who become customers, 0 to 1
 * @param initialMargin   money from the first sale
 * @param clv             money from all later sales
 * @param costPerProspect money per person approached, buyer or not, >= 0
 * @throws ModelError `outOfRange`
 * @see farris-et-al-2006
 */
export function prospectLifetimeValue(inputs: ProspectLifetimeValueInputs): ProspectLifetimeValue {
  const { acquisitionRate, initialMargin, clv, costPerProspect } = inputs;
  requireRange('acquisitionRate', acquisitionRate, 0, 1);
  requireRange('initialMargin', initialMargin);
  requireRange('clv', clv);
  requireRange('costPerProspect', costPerProspect, 0);
  const valueOfCustomer = requireFinite(initialMargin + clv);
  const reachable = valueOfCustomer > 0 && costPerProspect <= valueOfCustomer;
  return {
    plv: requireFinite(acquisitionRate * valueOfCustomer - costPerProspect),
    breakEvenRate: reachable ? costPerProspect / valueOfCustomer : null,
  };
}
