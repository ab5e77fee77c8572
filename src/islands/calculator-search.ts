import { initialsOf, searchWords } from './search-words.ts';

/** What a calculator is found by: what stands in the list, its titles and short names, and the pinyin with its first letters. */
const wordsOf = ({ textContent, dataset: { titles = '', pinyin = '' } }: HTMLElement): string =>
  [...[textContent ?? '', titles, pinyin].map(searchWords), initialsOf(pinyin)].join('|');

/**
 * <calculator-search>: narrows the list of calculators while one types, by the words that stand there, by the titles
 * of the other languages, by short names and by pinyin; without scripts the whole list stands there.
 */
class CalculatorSearch extends HTMLElement {
  connectedCallback(): void {
    const label = this.querySelector<HTMLElement>('.search');
    const input = this.querySelector('input');
    if (!label || !input) return;
    label.hidden = false;
    const items = [...this.querySelectorAll('li')].map((item) => ({
      item,
      words: wordsOf(item),
    }));
    input.addEventListener('input', () => {
      const wanted = input.value.trim().split(/\s+/).map(searchWords);
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
