import { requireRange, requireSome } from '#domain/model-error.ts';

/**
 * Transition probabilities of customers told apart by the periods since their last purchase.
 *
 * In state j a customer buys with probability p_j and returns to state 1, or moves on to j + 1; after the last state a
 * customer is lost for good, which is one more state.
 *
 * @param purchaseProbabilities p_1, p_2, …, each 0 to 1
 * @throws ModelError `noData` without probabilities; `outOfRange`
 * @see pfeifer-carraway-2000
 */
export function recencyChain(purchaseProbabilities: readonly number[]): number[][] {
  requireSome('purchaseProbabilities', purchaseProbabilities);
  const states = [...purchaseProbabilities, 0];
  const lost = purchaseProbabilities.length;
  return states.map((probability, from) => {
    requireRange('purchaseProbabilities', probability, 0, 1);
    const next = Math.min(from + 1, lost);
    return states.map((_, to) => (to === 0 ? probability : 0) + (to === next ? 1 - probability : 0));
  });
}
