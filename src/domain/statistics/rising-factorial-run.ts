/** Logarithm of a rising factorial and its derivative with respect to the base. */
export interface RisingFactorial {
  /** ln [base (base+1) … (base+n−1)] */
  readonly log: number;
  /** 1/base + 1/(base+1) + … + 1/(base+n−1) */
  readonly slope: number;
}

/**
 * Rising factorials of one base for ever larger n, each computed from the one before.
 *
 * @param base > 0
 * @returns a function of n; n must not fall from one call to the next
 */
export function risingFactorialRun(base: number): (n: number) => RisingFactorial {
  let [reached, log, slope] = [0, 0, 0];
  return (n) => {
    for (; reached < n; reached++) {
      log += Math.log(base + reached);
      slope += 1 / (base + reached);
    }
    return { log, slope };
  };
}
