import type { Localized } from '#i18n/localize.ts';
import type { Calculator } from './define-calculator.ts';

interface Text {
  readonly en: string;
  readonly zh: string;
}

/** Themes under which the lab groups its calculators, in order. */
export const themes = [
  'lifetime',
  'retention',
  'segments',
  'satisfaction',
  'loyalty',
  'relationship',
  'practice',
] as const;
export type Theme = (typeof themes)[number];

type InputsOf<C> = C extends Calculator<infer I, string> ? I : never;
type OutputsOf<C> = C extends Calculator<string, infer O> ? O : never;

/** The words of a calculator; one missing label of an input or output does not compile. */
export interface CalculatorText<C extends Calculator = Calculator> {
  readonly title: Text;
  /** What the calculator answers, as a question or sentence. */
  readonly lead: Text;
  readonly theme: Theme;
  readonly inputs: Readonly<Record<InputsOf<C>, Text>>;
  readonly outputs: Readonly<Record<OutputsOf<C>, Text>>;
  /** Sentences by id, with {gaps}; one with the code of a refusal (`outOfRange`) says it in the calculator’s own words. */
  readonly sentences: Readonly<Record<string, Text>>;
  /** Choices, columns, series, marks, parts, rows and verdicts by id. */
  readonly words: Readonly<Record<string, Text>>;
  /** What is illustrative, assumed or easily confused. */
  readonly note: Text;
  /** Key in content/references. */
  readonly source?: string;
  /** Lesson that teaches it, and holds it or leads to it. */
  readonly lesson: string;
  /** Terms of the glossary whose examination questions are worked out with it; none where papers do not go so far. */
  readonly concepts: readonly string[];
}

/** The words in the language of a page. */
export type Words = Localized<CalculatorText>;
