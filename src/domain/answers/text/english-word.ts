/**
 * One form for a lower-case English word: singular, and one of its British and American spellings.
 * The form need not be a word; two words that differ only in number or spelling share it.
 */
export function foldEnglishWord(word: string): string {
  return foldSpelling(toSingular(word));
}

/** Regular plurals only: strategies, processes, bonuses, heroes, customers. */
export function toSingular(word: string): string {
  if (word.length < 3) return word;
  return word
    .replace(/(?<=..)ies?$/, 'y')
    .replace(/(ch|sh|x|ss|zz|[^aeiou]us)es?$/, '$1')
    .replace(/(?<=..o)es?$/, '')
    .replace(/(?<!s|u|[sx]i)s$/, '');
}

function foldSpelling(word: string): string {
  return word
    .replace(/(?<=[a-z]{3})is(?=[aei])/g, 'iz')
    .replace(/(?<=[a-z]{2})our(?=(?:ed|ing|al|able|ite|ful|hood|er|is[mt])?$)/, 'or')
    .replace(/t(?:re|ere?)(d?)$/, 'ter$1')
    .replace(/(program)me$|(alog)ue$/, '$1$2')
    .replace('dgement', 'dgment')
    .replace(/(?<=[aeiouy][a-z]*[aeiou])ll(?=(?:ed|ing|er|or|ous|ment|ation)?$)|ll(?=ful)/, 'l');
}
