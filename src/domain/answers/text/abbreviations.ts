import { foldWidth } from '#domain/answers/fold-width.ts';
import { foldEnglishWord } from './english-word.ts';
import { joinLetters } from './fold-term.ts';

/** A single capital that is no name of its own: E-commerce, an initial (D. Peppers), the article, and I. */
const PLAIN_CAPITAL = /(?<![A-Za-z0-9])(?:[A-Z](?=\.|[-'’][A-Za-z])|[AI](?=\s+[A-Za-z]))/g;

/**
 * The Latin words written in capitals, with digits or not, folded: CRM, C/S, 4P, 4Cs, eCRM, A in A类客户 and X in
 * Theory X.
 */
export function findAbbreviations(terms: readonly string[]): readonly string[] {
  const words = terms.flatMap((term) => {
    const plain = joinLetters(foldWidth(term)).replace(PLAIN_CAPITAL, ' ');
    return plain.match(/[A-Za-z0-9]+/g) ?? [];
  });
  return [...new Set(words.filter(isAbbreviation).map(foldAbbreviation))];
}

/** The S of POS is its own and no plural; that of 4Ps is one. */
function foldAbbreviation(word: string): string {
  const lower = word.toLowerCase();
  return word.endsWith('S') ? lower : foldEnglishWord(lower);
}

/** The s of 4Cs is its plural and does not count. */
function isAbbreviation(word: string): boolean {
  const capitals = word.replace(/[^A-Z]/g, '').length;
  const letters = word.replace(/(?<=[A-Z])s$|\d/g, '').length;
  return capitals === 1 ? letters === 1 : capitals * 2 >= letters && capitals > 0;
}
