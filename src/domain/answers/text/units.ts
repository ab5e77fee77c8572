/** The pieces of a folded term that cannot be cut: Latin words and numbers, and single other characters. */
export function unitsOf(term: string): readonly string[] {
  return term.match(/[a-z0-9]+|[^\sa-z0-9]/gu) ?? [];
}
