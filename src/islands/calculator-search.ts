/** Letters without width or case, so that ＡＢＣ finds abc. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/**
 * <calculator-search>: narrows the list of calculators while one types, by the words that stand there and by the titles
 * of the other languages; without scripts the whole list stands there.
 */
class CalculatorSearch extends HTMLElement {
  connectedCallback(): void {
    const label = this.querySelector<HTMLElement>('.search');
    const input = this.querySelector('input');
    if (!label || !input) return;
    label.hidden = false;
    const items = [...this.querySelectorAll('li')].map((item) => ({
      item,
      words: plain(`${item.textContent ?? ''} ${item.dataset.titles ?? ''}`),
    }));
    input.addEventListener('input', () => {
      const wanted = plain(input.value.trim()).split(/\s+/);
      for (const { item, words } of items) item.hidden = !wanted.every((word) => words.includes(word));
      for (const group of this.querySelectorAll('section')) group.hidden = !group.querySelector('li:not([hidden])');
      this.say(input.value === '' ? undefined : items.filter(({ item }) => !item.hidden).length);
    });
  }

  private say(found: number | undefined): void {
    const status = this.querySelector('[role=status]');
    const { none = '', found: some = '' } = this.dataset;
    if (status) status.textContent = found === undefined ? '' : found === 0 ? none : some.replace('{n}', String(found));
  }
}

customElements.define('calculator-search', CalculatorSearch);
