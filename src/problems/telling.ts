import type { TextLanguage } from '#i18n/languages.ts';
import type { Localized } from '#i18n/localize.ts';
import type { Messages } from '#i18n/messages.ts';
import type { PracticeTexts } from '#i18n/practice/practice-texts.ts';
import type { FamilyText } from './family.ts';
import type { MistakeText } from './mistake.ts';

/** The words of one family in the language of a page. */
export interface FamilyWords {
  readonly id: string;
  readonly text: Localized<Pick<FamilyText, 'title' | 'stem' | 'steps'>>;
  readonly mistakes: Readonly<Record<string, Localized<MistakeText>>>;
  /** The words of choices among the inputs. */
  readonly choices: Readonly<Record<string, string>>;
}

/** What a problem is told with. */
export interface Telling {
  readonly family: FamilyWords;
  readonly units: Messages['calculator']['units'];
  readonly texts: Pick<PracticeTexts, 'rounding' | 'shareForPercent'>;
  readonly language: TextLanguage;
}
