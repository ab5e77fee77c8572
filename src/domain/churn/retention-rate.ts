import { ModelError, requireRange } from '#domain/model-error.ts';

export interface RetentionRateInputs {
  readonly startCustomers: number;
  readonly endCustomers: number;
  readonly newCustomers: number;
}

export interface RetentionRate {
  readonly retention: number;
  readonly churn: number;
}

/**
 * Share of the customers at the start of a period who are still there at its end.
 *
 *     retention = (E − N) / S        churn = 1 − retention
 *
 * Newcomers are taken out: they hide losses in the plain change of the customer count.
 *
 * @param startCustomers S, >= 0
 * @param endCustomers   E, >= N, at most S + N
 * @param newCustomers   N, won during the period, >= 0
 * @throws ModelError `undefinedRatio` when there were no customers at the start; `outOfRange`
 */
export function retentionRate({ startCustomers, endCustomers, newCustomers }: RetentionRateInputs): RetentionRate {
  requireRange('startCustomers', startCustomers, 0);
  requireRange('newCustomers', newCustomers, 0);
  requireRange('endCustomers', endCustomers, newCustomers, startCustomers + newCustomers);
  if (startCustomers === 0)
    throw new ModelError('undefinedRatio', 'nobody can be retained when there were no customers', 'startCustomers');
  const kept = endCustomers - newCustomers;
  return { retention: kept / startCustomers, churn: (startCustomers - kept) / startCustomers };
}
