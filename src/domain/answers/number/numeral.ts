/** A number at the beginning of a text, and what stands behind it. */
export interface Numeral {
  /** NaN when something was written as a number but is none: 1,23,4 or 万百 */
  readonly value: number;
  readonly rest: string;
}
