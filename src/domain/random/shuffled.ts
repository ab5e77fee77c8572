import { textHash } from './text-hash.ts';

/**
 * The items in an order that depends on the seed only, the same on every machine, and is never the given one if there
 * are two or more.
 */
export function shuffled(ids: readonly string[], seed: string): readonly string[] {
  const mixed = [...ids].sort((a, b) => textHash(seed + a) - textHash(seed + b));
  const unchanged = mixed.every((id, index) => id === ids[index]);
  return unchanged ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}
