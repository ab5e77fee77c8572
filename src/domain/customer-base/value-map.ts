import type { QuadrantCustomer } from '#domain/segmentation/clv-quadrants.ts';
import { greatest, least } from '#domain/statistics/extremes.ts';

/** An axis of the map. Places run from 0 to 1. */
export interface MapAxis {
  readonly scale: 'log' | 'linear';
  readonly low: number;
  readonly high: number;
  /** Round values that lie on the axis. */
  readonly ticks: readonly { readonly value: number; readonly place: number }[];
  readonly cut: { readonly value: number; readonly place: number };
  /** Customers whose value lies below the axis; they are counted at its beginning. */
  readonly below: number;
}

/** The customers within one field of the grid, columns counted from the left and rows from the bottom. */
export interface MapCell {
  readonly column: number;
  readonly row: number;
  readonly customers: number;
}

/** Where the customers lie in the plane of current and future value. */
export interface ValueMap {
  readonly columns: number;
  readonly rows: number;
  readonly current: MapAxis;
  readonly future: MapAxis;
  readonly cells: readonly MapCell[];
}

const COLUMNS = 40;
const ROWS = 28;
/** The axis begins at this share of the value that cuts it, for nothing lower tells customers apart. */
const LOWEST_SHARE = 1 / 100;

/**
 * Counts customers on a grid over current and future value, so that a base of any size can be drawn.
 *
 * Money is skewed, so the axes are logarithmic, from a hundredth of the cut (or the lowest value, if that is higher) to the
 * highest value; linear when the cut is not above 0.
 *
 * @param customers money, at least one
 * @param cuts      the values that part low from high
 */
export function valueMap(
  customers: readonly QuadrantCustomer[],
  cuts: { readonly currentCut: number; readonly futureCut: number },
): ValueMap {
  const currents = customers.map(({ current }) => current);
  const futures = customers.map(({ future }) => future);
  const [x, y] = [axisOf(currents, cuts.currentCut), axisOf(futures, cuts.futureCut)];
  const counts = new Map<number, number>();
  for (const { current, future } of customers) {
    const field = fieldOf(x.placeOf(current), COLUMNS) + COLUMNS * fieldOf(y.placeOf(future), ROWS);
    counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  return {
    columns: COLUMNS,
    rows: ROWS,
    current: x.axis,
    future: y.axis,
    cells: [...counts].map(([field, own]) => ({
      column: field % COLUMNS,
      row: Math.floor(field / COLUMNS),
      customers: own,
    })),
  };
}

const fieldOf = (place: number, fields: number): number => Math.min(fields - 1, Math.floor(place * fields));

function axisOf(values: readonly number[], cut: number) {
  const scale: MapAxis['scale'] = cut > 0 ? 'log' : 'linear';
  const [lowest, high] = [least(values), greatest(values)];
  const low = scale === 'log' ? Math.max(lowest, cut * LOWEST_SHARE) : lowest;
  const measure = (value: number): number => (scale === 'log' ? Math.log(value / low) : value - low);
  const span = measure(high);
  const placeOf = (value: number): number => (value <= low || span === 0 ? 0 : Math.min(1, measure(value) / span));
  const placed = (value: number) => ({ value, place: placeOf(value) });
  const ticks = (scale === 'log' ? decadeTicks(low, high) : [low, high]).map(placed);
  const below = values.filter((value) => value < low).length;
  return { placeOf, axis: { scale, low, high, ticks, cut: placed(cut), below } };
}

/** Powers of ten within a range; with their doubles and fivefolds where there would be fewer than three. */
function decadeTicks(low: number, high: number): number[] {
  const first = Math.floor(Math.log10(low));
  const decades = Array.from({ length: Math.ceil(Math.log10(high)) - first + 1 }, (_, index) => first + index);
  const within = (factors: readonly number[]): number[] =>
    decades
      .flatMap((decade) => factors.map((factor) => Number(`${factor}e${decade}`)))
      .filter((value) => value >= low && value <= high);
  const tens = within([1]);
  return tens.length < 3 ? within([1, 2, 5]) : tens;
}
