import { gaussLegendre } from './gauss-legendre.ts';

/** The decreasing function (1 + v/scale)^−power of v >= 0. */
export interface PowerLaw {
  readonly scale: number;
  readonly power: number;
}

/** Means with the integrand as density. */
export interface PowerLawMeans {
  /** Mean of ln(1 + v/scale). */
  readonly log: number;
  /** Mean of 1/(scale + v). */
  readonly inverse: number;
}

export interface PowerLawIntegral {
  readonly value: number;
  readonly first: PowerLawMeans;
  readonly second: PowerLawMeans;
}

const RULE = /* @__PURE__ */ gaussLegendre(16);

/** A panel of the rule keeps all digits over this length, and while the integrand falls by this power of e. */
const PANEL_LENGTH = 3;
const PANEL_FALL = 12;

/** The log of the integrand is cut off between these values; what lies below does not count any more. */
const CUT_FROM = -60;
const CUT_TO = -45;
const MAXIMUM_BISECTIONS = 60;

/**
 * Integral of the product of two power laws, and means under it:
 *
 *     ∫₀ᴸ (1 + v/g)^−p (1 + v/h)^−q dv
 *
 * In y = ln(1 + v/min(g, h)) the integrand is smooth on a strip of half-width π around the real axis whatever the
 * scales and powers, so that a few panels of Gauss–Legendre nodes give all digits.
 *
 * @param first  scale g > 0 and power p
 * @param second scale h > 0 and power q
 * @param length L >= 0; for L = 0 the value is 0 and the means are those at v = 0
 */
export function powerLawIntegral(first: PowerLaw, second: PowerLaw, length: number): PowerLawIntegral {
  if (first.scale <= second.scale) return overLogScale(first, second, length);
  const swapped = overLogScale(second, first, length);
  return { value: swapped.value, first: swapped.second, second: swapped.first };
}

/** The integral in the log scale of `low`, the power law with the smaller scale. */
function overLogScale(low: PowerLaw, high: PowerLaw, length: number): PowerLawIntegral {
  const ratio = low.scale / high.scale;
  const logIntegrand = (y: number): number => (1 - low.power) * y - high.power * Math.log1p(ratio * Math.expm1(y));
  const span = worthwhileSpan(logIntegrand, Math.log1p(length / low.scale));
  if (span === 0) return { value: 0, first: atZero(low), second: atZero(high) };
  const panels = Math.ceil(Math.max(span / PANEL_LENGTH, -logIntegrand(span) / PANEL_FALL));
  const half = span / panels / 2;
  let [mass, logLow, logHigh, inverseLow, inverseHigh] = [0, 0, 0, 0, 0];
  for (let panel = 0; panel < panels; panel++)
    for (const node of RULE) {
      const y = half * (2 * panel + 1 + node.x);
      const growth = Math.expm1(y);
      const highLog = Math.log1p(ratio * growth);
      const weight = node.weight * Math.exp((1 - low.power) * y - high.power * highLog);
      mass += weight;
      logLow += weight * y;
      logHigh += weight * highLog;
      inverseLow += weight / (1 + growth);
      inverseHigh += weight / (1 + ratio * growth);
    }
  return {
    value: low.scale * half * mass,
    first: { log: logLow / mass, inverse: inverseLow / (mass * low.scale) },
    second: { log: logHigh / mass, inverse: inverseHigh / (mass * high.scale) },
  };
}

function atZero({ scale }: PowerLaw): PowerLawMeans {
  return { log: 0, inverse: 1 / scale };
}

/** The part of the interval on which a concave log integrand, 0 at its start, has not fallen below what counts. */
function worthwhileSpan(logIntegrand: (y: number) => number, whole: number): number {
  if (logIntegrand(whole) >= CUT_FROM) return whole;
  let [counts, vanishes, middle] = [0, whole, whole];
  for (let bisection = 0; bisection < MAXIMUM_BISECTIONS; bisection++) {
    middle = (counts + vanishes) / 2;
    const value = logIntegrand(middle);
    if (value >= CUT_FROM && value <= CUT_TO) break;
    if (value > CUT_TO) counts = middle;
    else vanishes = middle;
  }
  return middle;
}
