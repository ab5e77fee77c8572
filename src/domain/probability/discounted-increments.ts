import { requireAbove, requireRange, requireWhole } from '#domain/model-error.ts';

/** A time at which a growing quantity is looked at, and its weight in a present value. */
export interface TimeNode {
  readonly t: number;
  readonly weight: number;
}

export interface PeriodsInputs {
  /** Whole number of periods. */
  readonly periods: number;
  /** Rate per period, >= 0 (0.01 = 1 %). */
  readonly discount: number;
}

export interface DiscountedIncrementsInputs extends PeriodsInputs {
  /** The quantity is smooth in ln(scale + t). */
  readonly scale: number;
}

/**
 * The end of each period, weighted so that a quantity that has grown to F(t) by time t has the present value Σ weight · F(t),
 * with the growth of each period at its end:
 *
 *     Σ_{k=1}^{n} (F(k) − F(k−1)) / (1+d)ᵏ = Σ wₖ F(k),    F(0) = 0
 *     wₖ = (1+d)^−k − (1+d)^−(k+1) for k < n,    wₙ = (1+d)^−n
 *
 * @throws ModelError `outOfRange`
 */
export function periodEnds({ periods, discount }: PeriodsInputs): readonly TimeNode[] {
  requireWhole('periods', periods, 0);
  requireRange('discount', discount, 0);
  const present = (k: number): number => (1 + discount) ** -k;
  return Array.from({ length: periods }, (_, index) => {
    const t = index + 1;
    return { t, weight: t < periods ? present(t) - present(t + 1) : present(t) };
  });
}

/** So many values of F settle its present value to ten digits, even over 520 periods and for a scale near zero. */
const NODES = 28;

/**
 * Nodes for the present value of a quantity that grows over any number of periods, as `periodEnds`. Up to 28 periods each
 * end is a node. Beyond, F is interpolated in ln(scale + t) between 28 Chebyshev points from 1 to n; the last node is t = n.
 *
 * @throws ModelError `outOfRange`
 * @see Berrut, J.-P. & Trefethen, L. N. (2004). SIAM Review 46, 501–517
 */
export function discountedIncrements({ periods, discount, scale }: DiscountedIncrementsInputs): readonly TimeNode[] {
  const terms = periodEnds({ periods, discount });
  requireAbove('scale', scale, 0);
  if (periods <= NODES) return terms;
  const [first, last] = [Math.log(scale + 1), Math.log(scale + periods)];
  const places = Array.from({ length: NODES }, (_, node) => -Math.cos((Math.PI * node) / (NODES - 1)));
  const weights = new Array<number>(NODES).fill(0);
  for (const { t, weight } of terms) {
    const place = (2 * Math.log(scale + t) - first - last) / (last - first);
    for (const [node, share] of sharesAt(place, places).entries())
      weights[node] = (weights[node] ?? 0) + share * weight;
  }
  return places.map((place, node) => ({
    t: node === NODES - 1 ? periods : Math.exp((first + last + (last - first) * place) / 2) - scale,
    weight: weights[node] ?? 0,
  }));
}

/** What each Chebyshev point contributes to the interpolated value at a place, by the barycentric formula. */
function sharesAt(place: number, places: readonly number[]): readonly number[] {
  const hit = places.findIndex((other) => Math.abs(place - other) < 1e-13);
  if (hit >= 0) return places.map((_, node) => (node === hit ? 1 : 0));
  const parts = places.map((other, node) => {
    const end = node === 0 || node === places.length - 1;
    return ((end ? 0.5 : 1) * (node % 2 === 0 ? 1 : -1)) / (place - other);
  });
  const total = parts.reduce((all, part) => all + part, 0);
  return parts.map((part) => part / total);
}
