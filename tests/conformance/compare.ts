/** Allowed absolute difference: one for all numbers, or one for each key. */
export type Tolerance = number | Readonly<Record<string, number>>;

/** True for anything with keys. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True when a result agrees with what is expected of it. Keys that are not expected do not count. */
export function agrees(got: unknown, expected: unknown, tolerance: Tolerance = 0): boolean {
  if (typeof expected === 'number') return isWithin(got, expected, toleranceOf(tolerance));
  if (Array.isArray(expected))
    return (
      Array.isArray(got) &&
      got.length === expected.length &&
      expected.every((item, at) => agrees(got[at], item, tolerance))
    );
  if (!isRecord(expected)) return got === expected;
  return (
    isRecord(got) && Object.keys(expected).every((key) => agrees(got[key], expected[key], toleranceOf(tolerance, key)))
  );
}

function isWithin(got: unknown, expected: number, tolerance: number): boolean {
  return typeof got === 'number' && (got === expected || Math.abs(got - expected) <= tolerance);
}

function toleranceOf(tolerance: Tolerance, key?: string): number {
  if (typeof tolerance === 'number') return tolerance;
  return key === undefined ? 0 : (tolerance[key] ?? 0);
}
