/** The middle of a drawing that is 100 wide and high. */
const centre = 50;

/** A place on one of several axes around the middle; the first axis points up, the others follow clockwise. */
export function radarPoint(axis: number, axes: number, distance: number): readonly [x: number, y: number] {
  const angle = (2 * Math.PI * axis) / axes;
  return [centre + distance * Math.sin(angle), centre - distance * Math.cos(angle)];
}

/** The corners of the outline that lies at these distances on its axes, as an attribute `points`. */
export const radarOutline = (distances: readonly number[]): string =>
  distances
    .map((distance, axis) =>
      radarPoint(axis, distances.length, distance)
        .map((value) => value.toFixed(2))
        .join(' '),
    )
    .join(',');
