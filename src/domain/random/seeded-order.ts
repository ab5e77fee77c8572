import { textHash } from './text-hash.ts';

/**
 * The ids in an order that depends on the seed and on nothing else: neither on the machine nor on the order in which they
 * are given. Unlike `shuffled`, every order can come out, the given one too.
 */
export function seededOrder(ids: readonly string[], seed: string): readonly string[] {
  const ranked = ids.map((id) => ({ id, rank: textHash(`${seed}.${id}.${seed}`) }));
  ranked.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  return ranked.map(({ id }) => id);
}
