/** Smallest of any number of values, Infinity without any. `Math.min(...values)` overflows the stack on a long list. */
export function least(values: Iterable<number>): number {
  let found = Infinity;
  for (const value of values) found = Math.min(found, value);
  return found;
}

/** Greatest of any number of values, −Infinity without any; for lists of any length as well. */
export function greatest(values: Iterable<number>): number {
  let found = -Infinity;
  for (const value of values) found = Math.max(found, value);
  return found;
}
