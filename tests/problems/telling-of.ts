import { catalogEntry } from '#calculators/catalog.ts';
import type { TextLanguage } from '#i18n/languages.ts';
import { messagesFor } from '#i18n/messages.ts';
import { practiceTextsFor } from '#i18n/practice/practice-texts.ts';
import type { FamilyEntry } from '#problems/families.ts';
import { familyWords } from '#problems/family-words.ts';
import type { Telling } from '#problems/telling.ts';

/** What the problems of a family are told with on a page in one language. */
export const tellingOf = async (entry: FamilyEntry, language: TextLanguage): Promise<Telling> => ({
  family: familyWords(entry, await catalogEntry(entry.calculator), language),
  units: messagesFor(language).calculator.units,
  texts: practiceTextsFor(language),
  language,
});
