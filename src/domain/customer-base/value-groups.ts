import { sum } from '#domain/statistics/sum.ts';

/** Customers of one class or tier, and what they bring. */
export interface ValueGroup<Name> {
  readonly name: Name;
  readonly customers: number;
  /** Money. */
  readonly value: number;
  /** Share of the total, 0 to 1. */
  readonly share: number;
}

/**
 * Adds up what the customers of each group bring.
 *
 * @param names   every group, in the order of the result
 * @param values  money per customer, with a total other than 0
 * @param groupOf the group of each customer, by position
 */
export function valueGroups<Name>(
  names: readonly Name[],
  values: readonly number[],
  groupOf: readonly (Name | undefined)[],
): ValueGroup<Name>[] {
  const total = sum(values);
  return names.map((name) => {
    const own = values.filter((_, index) => groupOf[index] === name);
    return { name, customers: own.length, value: sum(own), share: sum(own) / total };
  });
}
