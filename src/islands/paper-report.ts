import { sectionStanding } from '#domain/papers/section-standing.ts';
import { shownPoints } from './result-line.ts';

/** What the questions inside `place` say of themselves. */
const standingIn = (place: ParentNode) =>
  sectionStanding(
    [...place.querySelectorAll<HTMLFormElement>('form[data-question]')].map(({ dataset }) => ({
      marked: dataset.status === 'graded',
      earned: Number(dataset.earned ?? 0),
    })),
  );

function write(row: Element, cell: 'earned' | 'answered' | 'open', value: string): void {
  const target = row.querySelector(`[data-${cell}-here]`);
  if (target && target.textContent !== value) target.textContent = value;
}

/** <paper-report>: adds up the marks of the questions it holds, for each section and for the whole paper. */
class PaperReport extends HTMLElement {
  readonly #observer = new MutationObserver(() => this.#count());

  connectedCallback(): void {
    const lead = this.querySelector<HTMLElement>('[data-live]');
    if (lead) lead.textContent = lead.dataset.live ?? '';
    this.#observer.observe(this, {
      subtree: true,
      attributes: true,
      attributeFilter: ['data-status', 'data-earned'],
    });
    this.#count();
  }

  disconnectedCallback(): void {
    this.#observer.disconnect();
  }

  #count(): void {
    for (const row of this.querySelectorAll<HTMLElement>('[data-section]')) {
      const section = row.dataset.section ?? '';
      const standing = standingIn(section === '' ? this : (document.getElementById(section) ?? this));
      write(row, 'earned', shownPoints(standing.earned));
      write(row, 'answered', String(standing.answered));
      write(row, 'open', String(standing.open));
    }
  }
}

customElements.define('paper-report', PaperReport);
