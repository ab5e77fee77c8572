import { ConverterFactory, Locale } from 'opencc-js/cn2t';

/** Words that traditional pages show and that no answer reader takes for the mainland word by itself. */
const words: [string, string][] = [
  ['互聯網', '網際網路'],
  ['定製', '客製'],
  ['定制', '客製'],
  ['軟件', '軟體'],
  ['硬件', '硬體'],
  ['默認', '預設'],
  ['鏈接', '連結'],
  ['短信', '簡訊'],
];

/**
 * Words that traditional Chinese readers write otherwise than character by character, and their quotation marks.
 * OpenCC's own table of Taiwanese phrases is made for computing (對象 → 物件, 程序 → 程式, 循環 → 迴圈) and would spoil
 * marketing prose, so only the field's words are listed here.
 */
const overrides: [string, string][] = [
  ...words,
  ['營銷', '行銷'],
  ['數據庫', '資料庫'],
  ['數據挖掘', '資料探勘'],
  ['信息', '資訊'],
  ['質量', '品質'],
  ['渠道', '通路'],
  ['網絡', '網路'],
  ['慾望', '慾望'],
  ['欲望', '慾望'],
  ['瀏覽器', '瀏覽器'],
  ['“', '「'],
  ['”', '」'],
  ['‘', '『'],
  ['’', '』'],
];

const { from, to } = Locale;
if (!from.cn || !to.tw) throw new Error('opencc-js/cn2t lacks the tables from mainland to Taiwan characters');
const converter = ConverterFactory(from.cn, to.tw, [overrides]);

/** Traditional Chinese (Taiwan usage) for simplified text; text in other scripts is left as it is. */
export const toTraditional = (simplified: string): string => converter(simplified);

/** The words in simplified texts for which a traditional page shows another one, each with it: 定製 and 客製. */
export function findTraditionalWords(simplified: readonly string[]): readonly (readonly string[])[] {
  const shown = simplified.map(toTraditional);
  return words.filter(([, word]) => shown.some((text) => text.includes(word)));
}
