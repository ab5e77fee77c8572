/** A number at the beginning of a text, and what stands behind it. */
export interface Numeral {
  readonly value: number;
  readonly rest: string;
}

/** A numeral, when its value exists. */
export function numeral(value: number | undefined, rest: string): Numeral | undefined {
  return value === undefined ? undefined : { value, rest };
}
