/** Sum of the numbers of a list; 0 for none. */
export const sum = (list: readonly number[]): number => list.reduce((total, value) => total + value, 0);
