/**
 * Round numbers that divide a range well.
 *
 * @param count about how many are wanted
 * @returns ascending multiples of 1, 2 or 5 times a power of ten, covering the range
 */
export function niceTicks(min: number, max: number, count: number): readonly number[] {
  const span = max - min || Math.abs(max) || 1;
  const rough = span / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough) ?? 10 * power;
  const first = Math.floor(min / step);
  const last = Math.ceil(max / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}
