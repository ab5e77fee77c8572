import { hydrate } from 'preact';
import type { Calculator } from '#calculators/define-calculator.ts';
import { CalculatorIsland, type CalculatorPage } from './CalculatorIsland.tsx';
import { loadParts } from './calculator-parts.ts';

/** Brings a calculator to life that was rendered with the page. */
export async function startCalculator(element: HTMLElement, calculator: Calculator): Promise<void> {
  const page = JSON.parse(element.dataset.props ?? '') as CalculatorPage;
  const parts = await loadParts(calculator);
  hydrate(<CalculatorIsland {...page} calculator={calculator} parts={parts} />, element);
}
