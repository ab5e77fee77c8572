import { type Fields, textOf } from '../fields.ts';
import { type Grade, graded, incomplete, type Remark } from '../grade-types.ts';
import type { Ordering } from '../question.ts';

/**
 * Positions of the longest part of a sequence that already ascends: the items that need not move.
 * Quadratic, which is nothing for the handful of items of a question.
 */
function longestAscent(ranks: readonly number[]): ReadonlySet<number> {
  const best: number[][] = [];
  for (const [position, rank] of ranks.entries()) {
    const before = best.filter((chain) => (ranks[chain.at(-1) ?? -1] ?? Infinity) < rank);
    const longest = before.reduce<number[]>((a, b) => (b.length > a.length ? b : a), []);
    best.push([...longest, position]);
  }
  return new Set(best.reduce((a, b) => (b.length > a.length ? b : a), []));
}

/**
 * An order that nobody has moved is no answer. Points for what already stands in order: with n items, of which k need not move, (k − 1) / (n − 1). One item in the wrong
 * place costs one step and not all that follow it.
 */
export function gradeOrdering({ items, misconception, points }: Ordering, fields: Fields): Grade {
  const order = textOf(fields, 'order').split(',').filter(Boolean);
  if (order.length === 0) return incomplete('order', 'order');
  const ranks = order.map((id) => items.findIndex((item) => item.id === id));
  const isWhole = order.length === items.length && new Set(ranks).size === items.length && !ranks.includes(-1);
  if (!isWhole) return incomplete('rows', 'order');
  const kept = longestAscent(ranks);
  const remarks = order.map(
    (part, position): Remark =>
      kept.has(position) ? { part, verdict: 'right' } : { part, verdict: 'wrong', misconception: misconception?.id },
  );
  return graded((kept.size - 1) / (items.length - 1), points, remarks);
}
