/** The powers of a factor from 1 on: what equal payments count for, the first one in full. */
export const powers = (factor: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => factor ** index);
