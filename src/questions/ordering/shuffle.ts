/** A small, well mixed 32-bit hash of a text (FNV-1a), to seed an order that is the same on every machine. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}

/** The items in an order that depends on the seed only, and is never the given one if there are two or more. */
export function shuffled(ids: readonly string[], seed: string): readonly string[] {
  const mixed = [...ids].sort((a, b) => hash(seed + a) - hash(seed + b));
  const unchanged = mixed.every((id, index) => id === ids[index]);
  return unchanged ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}
