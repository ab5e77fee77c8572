/**
 * Drops what cannot be seen (zero-width characters, joiners, BOM, soft hyphen, direction marks, variation selectors)
 * and folds full-width and other compatibility forms to the plain character (Unicode NFKC).
 */
export function foldWidth(text: string): string {
  return text.replace(/\p{DI}/gu, '').normalize('NFKC');
}
