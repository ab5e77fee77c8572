import type { CalculatorText } from '#calculators/calculator-text.ts';
import type { Calculator } from '#calculators/define-calculator.ts';
import { isChoice } from '#calculators/inputs.ts';
import type { TextLanguage } from '#i18n/languages.ts';
import { localize } from '#i18n/localize.ts';
import type { FamilyEntry } from './families.ts';
import type { FamilyWords } from './telling.ts';

/** The words of a family in one language, with those of its calculator's choices. For pages while they are built. */
export function familyWords(
  { id, text, mistakes }: FamilyEntry,
  calculator: { readonly model: Calculator; readonly text: CalculatorText },
  language: TextLanguage,
): FamilyWords {
  const words = localize(calculator.text.words, language);
  const choices = Object.values(calculator.model.inputs).flatMap((input) => (isChoice(input) ? input.choices : []));
  return {
    id,
    text: localize({ title: text.title, stem: text.stem, steps: text.steps }, language),
    mistakes: localize(mistakes, language),
    choices: Object.fromEntries(choices.map((choice) => [choice, words[choice] ?? choice])),
  };
}
