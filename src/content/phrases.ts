const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Marks that may not begin a line. */
const closing = /^[，。：；？！、”’）》」』]/;
/** Marks after which a clause ends. */
const ending = /[，。：；？！]$/;

/** The words of a line, each with the punctuation that follows it. */
function wordsOf(line: string): readonly string[] {
  const pieces: string[] = [];
  for (const { segment } of words.segment(line)) {
    if (closing.test(segment) && pieces.length > 0) pieces[pieces.length - 1] += segment;
    else pieces.push(segment);
  }
  return pieces;
}

/**
 * A short Chinese line as clauses between which it breaks first, each in words between which it may break.
 * Latin text comes back in one piece, since it breaks at its spaces anyway.
 */
export function phrasesOf(line: string): readonly (readonly string[])[] {
  if (!/[\u4e00-\u9fff]/.test(line)) return [[line]];
  const clauses: string[][] = [[]];
  for (const word of wordsOf(line)) {
    clauses.at(-1)?.push(word);
    if (ending.test(word)) clauses.push([]);
  }
  return clauses.filter((clause) => clause.length > 0);
}
