import type { Language } from '#i18n/languages.ts';
import { type Messages, messagesFor } from '#i18n/messages.ts';

export type InterfaceTexts = Pick<Messages, 'question' | 'calculator'>;

let ofThisPage: InterfaceTexts | undefined;

/**
 * The interface texts of the page. While pages are built they come from the language files; in the browser from the page
 * itself, where they stand once for all islands and, on traditional pages, already converted.
 */
export function interfaceTexts(language: Language): InterfaceTexts {
  if (import.meta.env.SSR) return messagesFor(language);
  ofThisPage ??= JSON.parse(document.getElementById('interface-texts')?.textContent ?? 'null') as InterfaceTexts;
  return ofThisPage;
}
