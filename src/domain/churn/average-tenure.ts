import { ModelError, requireFinite, requireRange } from '#domain/model-error.ts';

/**
 * Average number of years a customer stays at a constant yearly defection rate.
 *
 *     years = 1 / δ
 *
 * @param defectionRate δ, share lost per year, above 0 up to 1
 * @throws ModelError `diverges` when δ = 0; `outOfRange`
 * @see reichheld-sasser-1990
 */
export function averageTenure({ defectionRate }: { readonly defectionRate: number }): number {
  requireRange('defectionRate', defectionRate, 0, 1);
  if (defectionRate === 0) throw new ModelError('diverges', 'nobody ever leaves', 'defectionRate');
  return requireFinite(1 / defectionRate);
}
