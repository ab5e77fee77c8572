import type { Messages } from '#i18n/messages.ts';
import type { InterfaceTexts } from './interface-texts.ts';

/** What stands around a question besides its own text. */
export interface QuestionWords {
  readonly texts: Messages['question'];
  /** The words of units of measurement. */
  readonly units: Messages['calculator']['units'];
}

/** The words for questions among the interface texts. */
export const questionWords = ({ question, calculator }: InterfaceTexts): QuestionWords => ({
  texts: question,
  units: calculator.units,
});
