import { hydrate } from 'preact';
import type { CalculatorWords } from '#calculators/calculator-words.ts';
import type { Calculator } from '#calculators/define-calculator.ts';
import { CalculatorIsland, type CalculatorPlace } from './CalculatorIsland.tsx';
import { loadParts } from './calculator-parts.ts';

/** Brings a calculator to life that was rendered with the page. */
export async function startCalculator(
  element: HTMLElement,
  calculator: Calculator,
  words: CalculatorWords,
): Promise<void> {
  const place = JSON.parse(element.dataset.props ?? '') as CalculatorPlace;
  const parts = await loadParts(calculator);
  hydrate(<CalculatorIsland {...place} {...words} calculator={calculator} parts={parts} />, element);
}
