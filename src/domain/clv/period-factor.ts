import type { Timing } from './timing.ts';

/**
 * Share of present value lost from one period to the next, 1 − q.
 *
 *     q = r(1+g) / (1+i)        1 − q = (i + (1−r) − r·g) / (1+i)
 *
 * Written this way retention near 1 and discount near 0 cancel no digits.
 */
export function valueDecay(retention: number, discount: number, growth = 0): number {
  return (discount + (1 - retention) - retention * growth) / (1 + discount);
}

/** Present value of the first margin per unit of money, given what `timing` says about its date and its certainty. */
export function firstPeriodFactor(retention: number, discount: number, timing: Timing): number {
  switch (timing) {
    case 'begin':
      return 1;
    case 'end':
      return retention / (1 + discount);
    case 'end_first_certain':
      return 1 / (1 + discount);
  }
}
