/** A blank that asks for a term. */
export interface TextQuestion {
  /** the right answers, any one of which may match */
  readonly accepted: readonly string[];
  /** groups of words that may stand for each other; no synonym is built in */
  readonly synonyms?: readonly (readonly string[])[] | undefined;
  /** the accepted answer is a list whose order does not count */
  readonly anyOrder?: boolean | undefined;
  /** further terms of the subject that are never a slip of the accepted answer */
  readonly others?: readonly string[] | undefined;
}

/** A term after folding. */
export interface Term {
  /** canonical words; a space is left only between Latin words */
  readonly text: string;
  /** the letters as written, before English plural, spelling and article rules, and without spaces */
  readonly letters: string;
}

/** What a typed term is compared with. */
export interface TermKey {
  /** the folded term, and what it becomes when synonyms stand for each other */
  readonly forms: readonly string[];
  /** the letters as written, see Term */
  readonly letters: string;
  /** every sign counts */
  readonly formula?: true;
  /** a list of single characters, in which two swapped neighbours are another list */
  readonly ordered?: true;
}

/** An accepted answer, and its items when their order does not count. */
export interface AnswerKey extends TermKey {
  readonly accepted: string;
  readonly items?: readonly TermKey[];
}

/** What folding the script of an answer takes. */
export interface ScriptKey {
  /** groups of a simplified character and its traditional forms, such as `关關` */
  readonly simplified: readonly string[];
  /** a Taiwanese word and the mainland word of the same length, simplified: `行销营销` */
  readonly taiwanWords: readonly string[];
}

/** What reading the answers of one question takes, worked out beforehand: the page holds no Chinese tables. */
export interface TextKey extends ScriptKey {
  readonly answers: readonly AnswerKey[];
  readonly others: readonly TermKey[];
  /** Latin words that are all or nothing */
  readonly abbreviations: readonly string[];
  /** pairs of characters of which one makes the opposite of the other, such as `内外` */
  readonly opposites: readonly string[];
  /** groups of a syllable and the characters that sound like it, such as `guan关官` */
  readonly sounds: readonly string[];
}
