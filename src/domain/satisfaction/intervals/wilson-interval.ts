import { ModelError, requireWhole } from '#domain/model-error.ts';
import { normalCriticalValue } from './normal-distribution.ts';

export interface WilsonInputs {
  readonly successes: number;
  readonly n: number;
  readonly confidence?: number;
}

export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Wilson's score interval for a share.
 *
 *     centre = (p + z²/2n) / (1 + z²/n)        half width = z·√(p(1−p)/n + z²/4n²) / (1 + z²/n)
 *
 * Unlike p ± z·se it stays within 0 to 1 and has a width when everybody or nobody succeeds.
 *
 * @param successes  a whole number from 0 to n
 * @param n          number of answers, a whole number >= 1
 * @param confidence 0.95 when left out
 * @throws ModelError `noData` without answers; `outOfRange`
 * @see newcombe-1998
 */
export function wilsonInterval({ successes, n, confidence = 0.95 }: WilsonInputs): Interval {
  requireWhole('n', n, 0);
  if (n === 0) throw new ModelError('noData', 'there are no answers', 'n');
  requireWhole('successes', successes, 0, n);
  const z = normalCriticalValue(confidence);
  const share = successes / n;
  const shrink = 1 + (z * z) / n;
  const centre = (share + (z * z) / (2 * n)) / shrink;
  const half = (z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))) / shrink;
  return {
    lower: successes === 0 ? 0 : Math.max(0, centre - half),
    upper: successes === n ? 1 : Math.min(1, centre + half),
  };
}
