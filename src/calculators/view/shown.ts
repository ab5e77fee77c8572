import type { TextLanguage } from '#i18n/languages.ts';
import type { Messages } from '#i18n/messages.ts';
import type { Words } from '../calculator-text.ts';
import type { Calculator } from '../define-calculator.ts';

/** What every part of a calculator needs to show it in words. */
export interface Shown {
  readonly calculator: Calculator;
  readonly words: Words;
  readonly texts: Messages['calculator'];
  readonly language: TextLanguage;
  /** Begins every id on the page that belongs to this calculator. */
  readonly uid: string;
}
