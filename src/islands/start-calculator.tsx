import { hydrate } from 'preact';
import type { CalculatorWords } from '#calculators/calculator-words.ts';
import type { Calculator } from '#calculators/define-calculator.ts';
import { CalculatorIsland, type CalculatorPlace } from './CalculatorIsland.tsx';
import { loadParts } from './calculator-parts.ts';

async function wordsAt(address: string): Promise<CalculatorWords> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** Brings a calculator to life that was rendered with the page; the file with its words lies beside its own page. */
export async function startCalculator(element: HTMLElement, calculator: Calculator): Promise<void> {
  const place = JSON.parse(element.dataset.props ?? '') as CalculatorPlace;
  const [words, parts] = await Promise.all([wordsAt(`${place.page}words.json`), loadParts(calculator)]);
  hydrate(<CalculatorIsland {...place} {...words} calculator={calculator} parts={parts} />, element);
}
