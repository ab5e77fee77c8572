/** Threes behind one mark; a last mark that differs is the decimal point. A lone zero never groups. */
const THREES = /^(?!0\D)(\d{1,3}([,.' ])\d{3}(?:\2\d{3})*)(?:(?!\2)[.,](\d*))?$/;
/** Indian groups (1,23,456) and Chinese groups of four (1,2345,6789). */
const OTHER_GROUPS = /^(?!0\D)(\d{1,2}(?:,\d\d)+,\d{3}|\d{1,4}(?:,\d{4}){2,})()(?:\.(\d*))?$/;

/**
 * Reads the marks between digits.
 *
 * @param token digits with points, commas, apostrophes and spaces between them
 * @returns a plain decimal; `NaN` when the grouping is inconsistent
 */
export function readGrouping(token: string): string {
  const text = token.replace(/[。·]/g, '.').replace(/^0,(?=\d+$)/, '0.');
  if (/^(?=.?\d)\d*\.?\d*$/.test(text)) return text;
  const [, groups = 'NaN', , fraction = ''] = THREES.exec(text) ?? OTHER_GROUPS.exec(text) ?? [];
  return `${groups.replace(/[,.' ]/g, '')}.${fraction}`;
}
