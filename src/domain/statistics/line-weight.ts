/** A weight on the real line with one peak and tails that fall at least exponentially. */
export interface LineWeight {
  readonly logWeight: (x: number) => number;
  readonly peak: number;
  /** Width of the peak, such as 1/√(−curvature of the log weight). */
  readonly width: number;
}

const NEGLIGIBLE_LOG_WEIGHT = -80;

/**
 * Nodes of the trapezoidal rule after the substitution x = peak + width · sinh(u), which makes the tails fall doubly
 * exponentially.
 *
 * @param offset of the first node from the end of the line, in u
 * @param step   between two nodes, in u
 * @param visit  gets each x that matters, and its weight relative to the peak
 * @see Takahasi, H. & Mori, M. (1974). Publications of RIMS, Kyoto University 9, 721–741
 */
export function visitNodes(
  { logWeight, peak, width }: LineWeight,
  offset: number,
  step: number,
  visit: (x: number, weight: number) => void,
): void {
  const top = logWeight(peak);
  const reach = reachOf((u) => logWeight(peak + width * Math.sinh(u)) - top);
  for (let u = offset - reach; u <= reach; u += step) {
    const x = peak + width * Math.sinh(u);
    const weight = Math.exp(logWeight(x) - top) * Math.cosh(u);
    if (weight > 0) visit(x, weight); // a function may overflow where nothing is left of the weight
  }
}

/** How far the substituted line has to be followed, in whole units, until nothing is left of the weight. */
function reachOf(relativeLogWeight: (u: number) => number): number {
  let reach = 1;
  while (Math.max(relativeLogWeight(-reach), relativeLogWeight(reach)) > NEGLIGIBLE_LOG_WEIGHT) reach += 1;
  return reach;
}
