/** A text in both languages, with the path of its field, such as `options[1].feedback`. */
export interface TextPair {
  readonly path: string;
  readonly en: string;
  readonly zh: string;
}

/**
 * Every pair of texts in a value, wherever it stands.
 *
 * @param skip names of fields that are left out with all they hold
 */
export function textPairs(value: unknown, skip: readonly string[] = [], path = ''): readonly TextPair[] {
  if (Array.isArray(value)) return value.flatMap((inner, index) => textPairs(inner, skip, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'zh' in value)
    return typeof value.en === 'string' && typeof value.zh === 'string' ? [{ path, en: value.en, zh: value.zh }] : [];
  return Object.entries(value).flatMap(([key, inner]) =>
    skip.includes(key) ? [] : textPairs(inner, skip, path === '' ? key : `${path}.${key}`),
  );
}
