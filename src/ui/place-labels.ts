import { least } from '#domain/statistics/extremes.ts';

/** A rectangle on a picture, in percent of its width and height on a phone. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How far two stretches, each from its start and so long, lie over each other. */
const common = (a: number, aLength: number, b: number, bLength: number): number =>
  Math.max(0, Math.min(a + aLength, b + bLength) - Math.max(a, b));

const shared = (a: Box, b: Box): number =>
  common(a.left, a.width, b.left, b.width) * common(a.top, a.height, b.top, b.height);

const picture: Box = { left: 0, top: 0, width: 100, height: 100 };

/** Whether two boxes lie over each other. */
export const overlap = (a: Box, b: Box): boolean => shared(a, b) > 0;

/**
 * Places labels, each where it covers least of what is taken, of the other labels and of what lies beyond the picture; of
 * places that are equally free the first counts. In a second round each may still give way to those that came after it.
 *
 * @param labels each label in every place that it may have, the best first
 * @param taken  what labels should leave free
 * @returns the labels in their places; one that may have none is left out
 */
export function placeLabels<L extends Box>(labels: readonly (readonly L[])[], taken: readonly Box[]): readonly L[] {
  const placed = new Map<readonly L[], L>();
  for (const places of [...labels, ...labels]) {
    placed.delete(places);
    // The part within the picture counts for a place, what it covers there against it.
    const costs = places.map((place) =>
      Math.round(
        [...taken, ...placed.values()].reduce((sum, box) => sum + shared(place, box), -shared(place, picture)),
      ),
    );
    const best = places[costs.indexOf(least(costs))];
    if (best) placed.set(places, best);
  }
  return labels.flatMap((places) => placed.get(places) ?? []);
}
