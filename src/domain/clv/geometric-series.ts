import { ModelError, requireFinite, requireWhole } from '#domain/model-error.ts';

/**
 * Sum of 1 + q + … + qⁿ⁻¹, told by its decay p = 1 − q.
 *
 *     S = (1 − qⁿ) / (1 − q) = −expm1(n · log1p(−p)) / p        n when p = 0
 *
 * Taking p rather than q keeps every digit when q is close to 1, where 1 − q would cancel.
 *
 * @param decay p, at most 1; negative when the terms grow
 * @param terms n, a whole number >= 1
 * @throws ModelError `outOfRange`
 */
export function finiteGeometricSum(decay: number, terms: number): number {
  requireWhole('periods', terms, 1);
  return decay === 0 ? terms : requireFinite(-Math.expm1(terms * Math.log1p(-decay)) / decay);
}

/**
 * Sum of 1 + q + q² + … without end = 1 / p, where p = 1 − q.
 *
 * @throws ModelError `diverges` when p <= 0, because the terms do not shrink
 */
export function infiniteGeometricSum(decay: number): number {
  if (decay <= 0) throw new ModelError('diverges', 'the periods lose no value, so their sum grows without limit');
  return requireFinite(1 / decay);
}
