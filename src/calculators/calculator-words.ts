import { type Language, textLanguage } from '#i18n/languages.ts';
import { localize } from '#i18n/localize.ts';
import { type Messages, messagesFor } from '#i18n/messages.ts';
import type { CalculatorText, Words } from './calculator-text.ts';

/** Every word that a calculator shows. */
export interface CalculatorWords {
  readonly words: Words;
  readonly texts: Messages['calculator'];
  /** The words of what stands behind the result on its own page. */
  readonly glass: Messages['lab']['glass'];
}

/** The words of a calculator in one language. For pages while they are built; a browser loads them as a file. */
export function calculatorWords(text: CalculatorText, language: Language): CalculatorWords {
  const { calculator, lab } = messagesFor(language);
  return { words: localize(text, textLanguage(language)), texts: calculator, glass: lab.glass };
}
