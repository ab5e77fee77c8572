const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Marks that may not begin a line. */
const closing = /^[，。：；？！、”’）》」』]/;

/**
 * A short Chinese line in pieces between which it may break: whole words, each with the punctuation that follows it.
 * Latin text comes back in one piece, since it breaks at its spaces anyway.
 */
export function phrasesOf(line: string): readonly string[] {
  if (!/[\u4e00-\u9fff]/.test(line)) return [line];
  const pieces: string[] = [];
  for (const { segment } of words.segment(line)) {
    if (closing.test(segment) && pieces.length > 0) pieces[pieces.length - 1] += segment;
    else pieces.push(segment);
  }
  return pieces;
}
