import { foldWidth } from '#domain/answers/fold-width.ts';
import { rewrite } from '#domain/answers/rewrite.ts';
import type { ScriptKey } from '#domain/answers/text-key.ts';

/** Latin letters whose stroke Unicode does not take for a diacritic, behind the bare letter. */
const STROKED = ['oø', 'lł', 'dđ'];

/**
 * Folds what never counts in any term: invisible characters, width, case, diacritics of Latin letters, script, and
 * Taiwanese words.
 */
export function foldScript(text: string, { simplified, taiwanWords }: ScriptKey): string {
  const numbered = text.replace(/[\u2460-\u2473]/g, (circled) => `(${circled.normalize('NFKC')})`);
  const plain = foldWidth(numbered).toLowerCase().normalize('NFD');
  const bare = plain.replace(/(?<=[a-z])\p{M}+/gu, '').normalize('NFC');
  return foldTaiwanWords(rewrite(rewrite(bare, STROKED), simplified), taiwanWords);
}

/** Each pair is a Taiwanese word and the mainland word of the same length. */
function foldTaiwanWords(text: string, pairs: readonly string[]): string {
  return pairs.reduce((folded, pair) => {
    const half = pair.length / 2;
    return folded.replaceAll(pair.slice(0, half), pair.slice(half));
  }, text);
}
