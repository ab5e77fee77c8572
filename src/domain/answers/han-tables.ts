/** What is known about Chinese characters. The full tables are large and stay at build time. */
export interface HanTables {
  /** The simplified form of one character; itself when it has none. */
  simplify(character: string): string;
  /** The characters that simplify to this one, without itself. */
  traditional(character: string): string;
  /** Every reading of a character in pinyin without tones, ü as v. */
  syllables(character: string): readonly string[];
  /** The common characters with this reading, in both scripts. */
  homophones(syllable: string): string;
}
