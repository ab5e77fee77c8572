import { foldWidth } from '#domain/answers/fold-width.ts';
import { foldEnglishWord } from './english-word.ts';
import { joinLetters } from './fold-term.ts';

/** The Latin words written in capitals, with digits or not, folded: CRM, C/S, 4P, eCRM, and A in A类客户. */
export function findAbbreviations(terms: readonly string[]): readonly string[] {
  const written = terms.flatMap((term) => {
    const words = joinLetters(foldWidth(term)).match(/[A-Za-z0-9]+/g) ?? [];
    return words.filter((word) => isAbbreviation(word, /\p{sc=Han}/u.test(term)));
  });
  return [...new Set(written.map(foldAbbreviation))];
}

/** The S of POS is its own and no plural; that of 4Ps is one. */
function foldAbbreviation(word: string): string {
  const lower = word.toLowerCase();
  return word.endsWith('S') ? lower : foldEnglishWord(lower);
}

function isAbbreviation(word: string, amongHan: boolean): boolean {
  const capitals = word.replace(/[^A-Z]/g, '').length;
  const letters = word.replace(/\d/g, '').length;
  if (capitals === 1) return letters === 1 && (amongHan || word.length > 1);
  return capitals > 1 && capitals * 2 >= letters;
}
