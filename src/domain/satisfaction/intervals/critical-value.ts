import { ModelError } from '#domain/model-error.ts';

/**
 * Smallest x whose central probability P(|X| <= x) reaches a confidence level, by halving an interval until no number
 * lies inside it.
 *
 * @param centralProbability rises from 0 at x = 0 towards 1
 * @param confidence         above 0 and below 1 (0.95 = 95 %)
 * @throws ModelError `outOfRange`
 */
export function criticalValue(centralProbability: (x: number) => number, confidence: number): number {
  if (!(confidence > 0 && confidence < 1))
    throw new ModelError('outOfRange', `confidence is ${confidence}; it must lie between 0 and 1`, 'confidence');
  let high = 1;
  while (centralProbability(high) < confidence) high *= 2;
  let low = 0;
  for (let middle = high / 2; low < middle && middle < high; middle = low + (high - low) / 2) {
    if (centralProbability(middle) < confidence) low = middle;
    else high = middle;
  }
  return high;
}
