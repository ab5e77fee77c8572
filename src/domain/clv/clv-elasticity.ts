import { ModelError, requireFinite, requireRange } from '#domain/model-error.ts';

export interface ClvElasticityInputs {
  readonly retention: number;
  readonly discount: number;
}

export interface ClvElasticity {
  readonly retention: number;
  readonly margin: number;
  readonly discount: number;
}

/**
 * Percentage change of CLV = m·r/(1 + i − r) per one per cent change of each of its inputs, at this point only.
 *
 *     margin 1        retention (1+i) / (1+i−r)        discount −i / (1+i−r)
 *
 * One per cent of retention is not one percentage point. The size of the margin plays no part.
 *
 * @param retention r, 0 to 1
 * @param discount  i per the same period, >= 0
 * @throws ModelError `diverges` when r = 1 and i = 0; `outOfRange`
 * @see gupta-lehmann-stuart-2004
 */
export function clvElasticity({ retention, discount }: ClvElasticityInputs): ClvElasticity {
  requireRange('retention', retention, 0, 1);
  requireRange('discount', discount, 0);
  const denominator = discount + (1 - retention);
  if (denominator === 0) throw new ModelError('diverges', 'the CLV has no finite value, so it has no elasticity');
  return {
    retention: requireFinite((1 + discount) / denominator),
    margin: 1,
    discount: requireFinite(-discount / denominator),
  };
}
