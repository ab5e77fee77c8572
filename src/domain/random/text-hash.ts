/** A 32-bit hash of a text (FNV-1a), the same on every machine. Tells texts apart; protects nothing. */
export function textHash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}
