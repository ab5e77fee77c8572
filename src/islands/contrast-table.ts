/**
 * <contrast-table>: filters the rows by theme and hides one side for recall; each hidden cell can be shown again on its own.
 * Without scripts the whole table stands there.
 */
class ContrastTable extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    form.addEventListener('change', () => this.apply(new FormData(form)));
    this.addEventListener('click', (event) => {
      if (event.target instanceof HTMLButtonElement && event.target.matches('.reveal')) this.reveal(event.target);
    });
  }

  private apply(choice: FormData): void {
    const theme = choice.get('theme');
    const side = choice.get('hide');
    const rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
    for (const row of rows) {
      row.hidden = theme !== '' && row.dataset.theme !== theme;
      for (const cell of row.querySelectorAll<HTMLElement>('[data-side]')) setHidden(cell, cell.dataset.side === side);
      const button = row.querySelector<HTMLButtonElement>('.reveal');
      if (button) button.hidden = side === '';
    }
    const status = this.querySelector('[role=status]');
    const shown = rows.filter((row) => !row.hidden).length;
    if (status)
      status.textContent = (this.dataset.count ?? '')
        .replace('{n}', String(shown))
        .replace('{all}', String(rows.length));
  }

  private reveal(button: HTMLButtonElement): void {
    const cell = button.closest('tr')?.querySelector<HTMLElement>('[data-recall]');
    if (cell) setHidden(cell, false);
    button.hidden = true;
  }
}

/** Hides the words of a cell from eyes and from screen readers alike, without moving the table. */
function setHidden(cell: HTMLElement, hidden: boolean): void {
  cell.toggleAttribute('data-recall', hidden);
  const words = cell.firstElementChild;
  if (words instanceof HTMLElement) words.ariaHidden = hidden ? 'true' : null;
}

customElements.define('contrast-table', ContrastTable);
