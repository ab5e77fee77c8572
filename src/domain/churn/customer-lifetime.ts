import { ModelError, requireRange } from '#domain/model-error.ts';

export interface CustomerLifetime {
  readonly expectedLifetime: number;
  readonly expectedRenewals: number;
  readonly halfLife: number;
}

/**
 * How long a customer stays when the same share is kept each period.
 *
 *     expected lifetime = 1 / (1 − r)        expected renewals = r / (1 − r)        half-life = ln 0.5 / ln r
 *
 * In periods; the first one is certain. The half-life is when half have left, which is earlier than the mean.
 *
 * @param retention r, share kept per period, 0 to 1
 * @throws ModelError `diverges` when r = 1; `outOfRange`
 */
export function customerLifetime({ retention }: { readonly retention: number }): CustomerLifetime {
  requireRange('retention', retention, 0, 1);
  if (retention === 1) throw new ModelError('diverges', 'nobody ever leaves', 'retention');
  const churn = 1 - retention;
  return {
    expectedLifetime: 1 / churn,
    expectedRenewals: retention / churn,
    halfLife: Math.log(2) / -Math.log1p(-churn),
  };
}
