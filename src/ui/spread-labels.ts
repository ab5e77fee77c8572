/**
 * Heights for labels that want to stand at `wanted` but may not overlap: each keeps at least `gap` from the next, moves as
 * little as possible, and stays within the bounds as long as there is room.
 *
 * @param wanted heights in any unit, in any order
 * @returns heights in the same order
 */
export function spreadLabels(wanted: readonly number[], gap: number, min: number, max: number): readonly number[] {
  const order = wanted.map((height, index) => ({ height, index })).sort((a, b) => a.height - b.height);
  const placed: number[] = [];
  for (const { height } of order) placed.push(Math.max(height, (placed.at(-1) ?? min - gap) + gap));
  let ceiling = max;
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    const height = Math.min(placed[index] ?? 0, ceiling);
    placed[index] = height;
    ceiling = height - gap;
  }
  return wanted.map((_, index) => placed[order.findIndex((one) => one.index === index)] ?? 0);
}
