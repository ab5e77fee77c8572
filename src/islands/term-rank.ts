/** What a term is found by; every text without tone marks, width, case or spaces. */
export interface FindableTerm {
  /** Its name in every script and in pinyin, the first letters of that, and other names in use. */
  readonly names: readonly string[];
  /** Everything else that stands in its entry. */
  readonly text: string;
}

/**
 * How well a term answers what was typed: 0 when it has that name, 1 when a name begins with it, 2 when a name holds it,
 * 3 when only its entry does; undefined when nothing does.
 */
export function termRank(wanted: string, { names, text }: FindableTerm): 0 | 1 | 2 | 3 | undefined {
  if (names.includes(wanted)) return 0;
  if (names.some((name) => name.startsWith(wanted))) return 1;
  if (names.some((name) => name.includes(wanted))) return 2;
  return text.includes(wanted) ? 3 : undefined;
}
