/**
 * What a learner has entered, by the name of the form field: a text, the value of the chosen radio button, or the values
 * of the ticked boxes. Every kind reads its answer from these and nothing else, so saving and restoring know no kinds.
 */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** The single value of a field; '' when nothing was entered. */
export function textOf(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
}

/** True for a field with nothing in it but spaces and characters that cannot be seen. */
export function isBlank(fields: Fields, name: string): boolean {
  return textOf(fields, name).replace(/[\s\p{DI}]/gu, '') === '';
}

/** The values of a field that may have several. */
export function listOf(fields: Fields, name: string): readonly string[] {
  const value = fields[name];
  if (typeof value === 'string') return value === '' ? [] : [value];
  return Array.isArray(value) ? value : [];
}

/** The fields of one part of a case, whose names carry the part's id in front. */
export function fieldsOfPart(fields: Fields, part: string): Fields {
  const prefix = `${part}.`;
  const own = Object.entries(fields).filter(([name]) => name.startsWith(prefix));
  return Object.fromEntries(own.map(([name, value]) => [name.slice(prefix.length), value]));
}
