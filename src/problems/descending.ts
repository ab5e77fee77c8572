/** The numbers of a list from the largest down. */
export const descending = (list: readonly number[]): readonly number[] => [...list].sort((a, b) => b - a);
