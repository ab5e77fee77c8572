import { betaOnLogOdds, probabilityOf } from './beta-mean.ts';
import { visitNodes } from './line-weight.ts';

/** A probability and its share in a mean; the shares of a rule add up to 1. */
export interface BetaNode {
  readonly p: number;
  readonly share: number;
}

const STEP = 1 / 16;
/** Nodes whose share is smaller change no digit. */
const SMALLEST_SHARE = 1e-22;

/**
 * Nodes with which the means of many functions under one beta distribution are worked out, E[f(p)] ≈ Σ share · f(p).
 *
 * The step is fixed: for functions that are smooth in the log odds of p, such as (1 + pτ)^−s, nine decimals are right.
 * `betaMean` looks for its step and gives all digits, for one function at a time.
 *
 * @throws ModelError `outOfRange` when a <= 0 or b <= 0
 */
export function betaRule(a: number, b: number): readonly BetaNode[] {
  const nodes: { readonly p: number; readonly weight: number }[] = [];
  let mass = 0;
  visitNodes(betaOnLogOdds(a, b), 0, STEP, (logOdds, weight) => {
    nodes.push({ p: probabilityOf(logOdds), weight });
    mass += weight;
  });
  return nodes.flatMap(({ p, weight }) => (weight < SMALLEST_SHARE * mass ? [] : [{ p, share: weight / mass }]));
}
