import { shuffled } from '#domain/random/shuffled.ts';
import type { Assignment, AssignmentItem } from './assignment.ts';

/** The questions in the order in which they are shown: the instructor's, or one that depends on exercise and variant only. */
export function itemOrder({ id, items, rules }: Assignment): readonly AssignmentItem[] {
  if (!rules.shuffle) return items;
  const order = shuffled(
    items.map(({ question }) => question),
    `${id}.${rules.variant}.`,
  );
  return order.flatMap((question) => items.filter((item) => item.question === question));
}
