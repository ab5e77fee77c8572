import type { Calculator } from '#calculators/define-calculator.ts';
import type { CalculatorIslandProps } from './CalculatorIsland.tsx';

/** Every model under its file name; without the words, which the page holds already. */
const models = import.meta.glob<Calculator>('../calculators/catalog/*.ts', { import: 'model' });

/**
 * <calculator-island>: a calculator that was rendered with the page and comes alive when it is about to be seen. It loads
 * the model of this one calculator and nothing of the others.
 */
class CalculatorElement extends HTMLElement {
  connectedCallback(): void {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        void this.hydrate();
      },
      { rootMargin: '600px' },
    );
    observer.observe(this);
  }

  private async hydrate(): Promise<void> {
    const { id, ...props } = JSON.parse(this.dataset.props ?? '{}') as { id: string } & Omit<
      CalculatorIslandProps,
      'calculator'
    >;
    const load = models[`../calculators/catalog/${id}.ts`];
    if (!load) return;
    const [{ CalculatorIsland }, { h, hydrate }, calculator] = await Promise.all([
      import('./CalculatorIsland.tsx'),
      import('preact'),
      load(),
    ]);
    hydrate(h(CalculatorIsland, { ...props, calculator }), this);
    this.dataset.live = '';
  }
}

customElements.define('calculator-island', CalculatorElement);
