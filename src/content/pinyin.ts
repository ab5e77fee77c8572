import { pinyin } from 'pinyin-pro';

/**
 * The pinyin of a Chinese term with tone marks; Latin letters in it stay as they are.
 *
 * @param spelt the author's own spelling, for terms that the dictionary reads wrongly
 */
export function pinyinOf(term: string, spelt?: string): string {
  return spelt ?? pinyin(term, { nonZh: 'consecutive' });
}
