import { requireFinite, requireRange, requireWhole } from '#domain/model-error.ts';

export interface LeakyBucketInputs {
  readonly startCustomers: number;
  readonly churn: number;
  readonly newPerYear: number;
  readonly acquisitionCost: number;
  readonly years: number;
}

export interface LeakyBucket {
  /** Customers at the start of year 1 and at the end of each year. */
  readonly base: readonly number[];
  /** Cost per year of replacing those whom the starting base loses. */
  readonly replacementCost: number;
  /** Size at which losses equal newcomers; null without churn, when the base grows for ever. */
  readonly steadyState: number | null;
}

/**
 * A customer base that is filled and leaks.
 *
 *     N_{t+1} = N_t·(1 − c) + A        steady state A / c        replacement cost N_0·c·Ca
 *
 * @param startCustomers  N_0, >= 0
 * @param churn           c, share lost per year, 0 to 1
 * @param newPerYear      A, customers won per year, >= 0
 * @param acquisitionCost Ca, money per customer won, >= 0
 * @param years           a whole number from 1 to 100
 * @throws ModelError `outOfRange`
 */
export function leakyBucket(inputs: LeakyBucketInputs): LeakyBucket {
  const { startCustomers, churn, newPerYear, acquisitionCost, years } = inputs;
  requireRange('startCustomers', startCustomers, 0);
  requireRange('churn', churn, 0, 1);
  requireRange('newPerYear', newPerYear, 0);
  requireRange('acquisitionCost', acquisitionCost, 0);
  requireWhole('years', years, 1, 100);
  let customers = startCustomers;
  const base = [customers];
  for (let year = 1; year <= years; year++) {
    customers = requireFinite(customers * (1 - churn) + newPerYear);
    base.push(customers);
  }
  return {
    base,
    replacementCost: requireFinite(startCustomers * churn * acquisitionCost),
    steadyState: churn === 0 ? null : requireFinite(newPerYear / churn),
  };
}
