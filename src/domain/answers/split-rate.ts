/** What a number is worth by the year: /年, 每年, 元一年, per year, a year, p.a. */
const BY_THE_YEAR =
  /(?:\s*[/／]\s*(?:年|years?|yr)|每年|(?<=[元块塊])一年|\s(?:per|an?)\s(?:year|annum)|\sp\.?\s?a\.?)$/i;

/** A quantity or a unit without its "per year". */
export interface Rate {
  readonly text: string;
  readonly yearly: boolean;
}

/** Takes "per year" off a quantity or a unit, from its end or, in Chinese, from its beginning: 每年200元. */
export function splitRate(text: string): Rate {
  const bare = text
    .trim()
    .replace(/^每年\s*(?=\S)/, '')
    .replace(BY_THE_YEAR, '');
  return bare.trim() === '' || bare === text.trim() ? { text, yearly: false } : { text: bare, yearly: true };
}
