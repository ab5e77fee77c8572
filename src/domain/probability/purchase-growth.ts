/**
 * How the expected purchases of customers grow after T, given x repeat purchases until then and that they are alive:
 * E[Y(t) | alive at T]. The time of the last purchase tells no more once this is given.
 */
export type PurchaseGrowth = (x: number, T: number) => (t: number) => number;
