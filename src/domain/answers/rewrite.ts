/**
 * Replaces characters by the head of their group.
 *
 * @param groups each a head followed by the characters that it replaces, such as `关關`
 */
export function rewrite(text: string, groups: readonly string[]): string {
  return text.replace(/./gsu, (character) => {
    const [head = character] = groups.find((group) => group.includes(character)) ?? '';
    return head;
  });
}
