import { rewrite } from '#domain/answers/rewrite.ts';

/** Plain symbols, each before the characters that write it: digits, the point, and a letter for every place. */
const SYMBOLS =
  '0零〇○ 1一壹 2二两兩贰貳 3三叁參 4四肆 5五伍 6六陆陸 7七柒 8八捌 9九玖 .点點 S十拾 B百佰 Q千仟 W万萬 M㎆ Y亿億 Z兆'.split(
    ' ',
  );

/** Every Chinese character that writes a number, for use inside a character class. */
export const HAN_NUMERALS = `${SYMBOLS.join('').replace(/[\d.A-Z点點]/g, '')}廿卅`;

/** Rewrites Chinese numerals with digits and the place letters of places.ts; other characters stay. */
export function toSymbols(text: string): string {
  return rewrite(text.replace('廿', '二十').replace('卅', '三十'), SYMBOLS);
}
