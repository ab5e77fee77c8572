/** Letters without tone marks, width, case or spaces, so that guanxi finds guān xì and ＣＲＭ finds CRM. */
export const searchWords = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\s]/g, '')
    .toLowerCase();

/** The first letters of the syllables, as input methods take them: khls of kè hù liú shī. */
export const initialsOf = (pinyin: string): string =>
  searchWords(
    pinyin
      .split(/\s+/)
      .map((syllable) => syllable.slice(0, 1))
      .join(''),
  );
