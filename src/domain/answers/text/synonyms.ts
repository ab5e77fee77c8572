const MOST_FORMS = 2000;

/**
 * Every form a term takes when members of a synonym group stand for each other, wherever they occur and as long as
 * something new comes of it. Latin members are replaced as whole words only.
 *
 * @param groups folded like the term
 */
export function formsOf(term: string, groups: readonly (readonly string[])[]): readonly string[] {
  const forms = new Set([term]);
  for (const form of forms) {
    for (const next of groups.flatMap((group) => replaceOnce(form, group.filter(Boolean)))) {
      if (forms.size < MOST_FORMS) forms.add(next);
    }
  }
  return [...forms];
}

function replaceOnce(form: string, group: readonly string[]): readonly string[] {
  return [...form.matchAll(patternOf(group))].flatMap((match) =>
    group.map((member) => form.slice(0, match.index) + member + form.slice(match.index + match[0].length)),
  );
}

/** The longest member first, so that 客户 is not found inside 大客户 when both stand in the group. */
function patternOf(group: readonly string[]): RegExp {
  const longestFirst = group.toSorted((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map(wholeWord).join('|'), 'gu');
}

function wholeWord(member: string): string {
  const start = /^[a-z0-9]/.test(member) ? '(?<![a-z0-9])' : '';
  const end = /[a-z0-9]$/.test(member) ? '(?![a-z0-9])' : '';
  return start + member.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&') + end;
}
