import { requireFinite, requireRange, requireSome, requireWhole } from '#domain/model-error.ts';
import { sum } from '#domain/statistics/sum.ts';

export interface RecencyPurchasesInputs {
  readonly purchaseProbByRecency: readonly number[];
  readonly years: number;
}

export interface RecencyPurchases {
  /** Expected purchases in each year from 0, the year of acquisition. */
  readonly purchases: readonly number[];
  /** Expected share of customers who are still worth a promotion in each year from 1. */
  readonly promoted: readonly number[];
}

export interface RecencyMigrationInputs extends RecencyPurchasesInputs {
  readonly grossContribution: number;
  readonly promotionCost: number;
  readonly discount: number;
}

/**
 * Expected purchases when the chance to buy depends on the years since the last purchase.
 *
 *     C_0 = 1        C_i = Σ_{j=1..i} C_{i−j} · P_j · Π_{k<j} (1 − P_k)
 *
 * A customer is lost after as many idle years as there are probabilities.
 *
 * @param purchaseProbByRecency P_1, P_2, …, each 0 to 1; P_j holds j years after the last purchase
 * @param years                 a whole number from 1 to 1000
 * @throws ModelError `noData` without probabilities; `outOfRange`
 * @see berger-nasr-1998
 */
export function recencyPurchases({ purchaseProbByRecency, years }: RecencyPurchasesInputs): RecencyPurchases {
  requireSome('purchaseProbByRecency', purchaseProbByRecency);
  for (const probability of purchaseProbByRecency) requireRange('purchaseProbByRecency', probability, 0, 1);
  requireWhole('years', years, 1, 1000);
  const idle = idleShares(purchaseProbByRecency);
  const purchases = [1];
  const promoted: number[] = [];
  for (let year = 1; year <= years; year++) {
    const waiting = idle.map((share, index) => share * (purchases[year - index - 1] ?? 0));
    promoted.push(sum(waiting));
    purchases.push(sum(waiting.map((share, index) => share * (purchaseProbByRecency[index] ?? 0))));
  }
  return { purchases, promoted };
}

/**
 * Berger and Nasr's case 5: customers migrate between recencies and may come back.
 *
 *     CLV = GC · Σ_{i=0..n} C_i/(1+d)ⁱ − M · Σ_{i=1..n} promoted_i/(1+d)^(i−0.5)
 *
 * @param grossContribution GC, money per purchase; a loss is negative
 * @param promotionCost     M, money per promotion in the middle of a year, >= 0
 * @param discount          d per year, >= 0; the other inputs as in `recencyPurchases`
 * @throws ModelError `noData` without probabilities; `outOfRange`
 * @see berger-nasr-1998
 */
export function recencyMigrationClv(inputs: RecencyMigrationInputs): number {
  const { grossContribution, promotionCost, discount, ...customer } = inputs;
  requireRange('grossContribution', grossContribution);
  requireRange('promotionCost', promotionCost, 0);
  requireRange('discount', discount, 0);
  const { purchases, promoted } = recencyPurchases(customer);
  const contribution = sum(purchases.map((expected, year) => expected * (1 + discount) ** -year));
  const promotion = sum(promoted.map((expected, year) => expected * (1 + discount) ** -(year + 0.5)));
  return requireFinite(grossContribution * contribution - promotionCost * promotion);
}

/** Share of buyers who have not bought again before year j after the purchase, for j = 1, 2, … */
function idleShares(probabilities: readonly number[]): number[] {
  let idle = 1;
  return probabilities.map((probability) => {
    const before = idle;
    idle *= 1 - probability;
    return before;
  });
}
