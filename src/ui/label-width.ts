/** About how wide a text is, in widths of a digit: a Han character counts for two. */
export const labelWidth = (text: string): number => [...text].reduce((sum, sign) => sum + (sign > '⺀' ? 2 : 1), 0);
