/** Letters without tone marks, width or case, so that guanxi finds guānxì and ＣＲＭ finds CRM. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\s]/g, '')
    .toLowerCase();

/** <glossary-search>: narrows the list of terms while one types; matches any script, pinyin and other names in use. */
class GlossarySearch extends HTMLElement {
  connectedCallback(): void {
    const label = this.querySelector<HTMLElement>('.search');
    const input = this.querySelector('input');
    if (!label || !input) return;
    label.hidden = false;
    const entries = [...this.querySelectorAll<HTMLElement>('.term-entry')].map((entry) => ({
      entry,
      words: fold(entry.textContent ?? ''),
    }));
    input.addEventListener('input', () => {
      const wanted = fold(input.value);
      let found = 0;
      for (const { entry, words } of entries) {
        entry.hidden = !words.includes(wanted);
        if (!entry.hidden) found += 1;
      }
      const status = this.querySelector('[role=status]');
      if (status) status.textContent = found === 0 ? (this.dataset.none ?? '') : wanted === '' ? '' : String(found);
    });
  }
}

customElements.define('glossary-search', GlossarySearch);
