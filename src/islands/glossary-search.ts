import { fill } from '#i18n/fill.ts';
import { initialsOf, searchWords } from './search-words.ts';
import { type FindableTerm, termRank } from './term-rank.ts';

interface Entry extends FindableTerm {
  readonly element: HTMLElement;
}

/** A term as it stands on the page, with the texts that it is found by. */
function readEntry(element: HTMLElement): Entry {
  const textOf = (place: Element | null): string => place?.textContent ?? '';
  const scripts = [...element.querySelectorAll('dt b, dt .three span')].map(textOf);
  const others = textOf(element.querySelector('.names')).split(/[、,]/);
  const initials = initialsOf(textOf(element.querySelector('.pinyin')));
  const names = [...scripts, ...others].map(searchWords).filter((name) => name !== '');
  return { element, names: [...names, initials], text: searchWords(textOf(element)) };
}

/** The terms that answer what was typed, the best first; those that answer it as well keep the order of the page. */
function found(entries: readonly Entry[], wanted: string): readonly Entry[] {
  return entries
    .flatMap((entry) => {
      const rank = termRank(wanted, entry);
      return rank === undefined ? [] : [{ entry, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}

/** <glossary-search>: narrows the list of terms while one types; matches any script, pinyin, its first letters and other names in use. */
class GlossarySearch extends HTMLElement {
  connectedCallback(): void {
    const label = this.querySelector<HTMLElement>('.search');
    const input = this.querySelector('input');
    const list = this.querySelector('.terms');
    if (!label || !input || !list) return;
    label.hidden = false;
    const entries = [...this.querySelectorAll<HTMLElement>('.term-entry')].map(readEntry);
    input.addEventListener('input', () => {
      const wanted = searchWords(input.value);
      const shown = wanted === '' ? entries : found(entries, wanted);
      for (const { element } of entries) element.hidden = true;
      for (const { element } of shown) element.hidden = false;
      list.append(...shown.map(({ element }) => element));
      this.#say(wanted === '' ? undefined : shown.length);
    });
  }

  #say(count: number | undefined): void {
    const status = this.querySelector('[role=status]');
    const { none = '', found: some = '' } = this.dataset;
    if (status) status.textContent = count === undefined ? '' : count === 0 ? none : fill(some, { n: count });
  }
}

customElements.define('glossary-search', GlossarySearch);
