import { outcomeOf } from '#domain/customer-base/outcome.ts';
import type { GammaGammaParameters } from '#domain/probability/gamma-gamma.ts';
import { fitGammaGamma } from '#domain/probability/gamma-gamma-fit.ts';
import type { CustomerSummary } from '#domain/probability/rfm-summary.ts';
import type { CellsOf, RefusedRow } from '../define-model.ts';

/** The columns of a customer base. */
export const buyerColumns = {
  customer: { kind: 'label' },
  x: { kind: 'whole', min: 0 },
  tx: { kind: 'number', min: 0 },
  T: { kind: 'number', min: 0 },
  zbar: { kind: 'number', min: 0, optional: true },
} as const;

/** A customer whose numbers can be true together; where spend is not known it counts as none. */
export function buyerRow({ zbar = 0, ...history }: CellsOf<typeof buyerColumns>): CustomerSummary | RefusedRow {
  const { x, tx, T } = history;
  if (tx > T) return { refused: 'lastAfterEnd', column: 'tx' };
  if (x === 0 && tx > 0) return { refused: 'lastWithoutPurchase', column: 'tx' };
  if (x > 0 && tx === 0) return { refused: 'purchaseWithoutTime', column: 'tx' };
  return { ...history, zbar, holdoutPurchases: 0 };
}

/**
 * Parameters of the Gamma-Gamma model of spend; undefined where the table lacks spend or is too small to tell them, and
 * where the mean spend of a customer without repeat purchases would have no finite value.
 */
export function spendOf(rows: readonly CustomerSummary[]): GammaGammaParameters | undefined {
  const fit = outcomeOf(() => fitGammaGamma(rows));
  return fit.found && fit.value.q > 1 ? fit.value : undefined;
}
