import type { Words } from './calculator-text.ts';
import type { Calculator } from './define-calculator.ts';

/** A calculator with its words. */
export interface Scene {
  readonly calculator: Calculator;
  readonly words: Words;
}
