import { type LessonToRevise, lessonsToRevise } from '#domain/papers/lessons-to-revise.ts';
import { sectionStanding } from '#domain/papers/section-standing.ts';
import { fill } from '#i18n/fill.ts';
import { showLostMarks, showWayOn } from './paper-signposts.ts';
import { shownPoints } from './result-line.ts';

const formsIn = (place: ParentNode): readonly HTMLFormElement[] => [
  ...place.querySelectorAll<HTMLFormElement>('form[data-question]'),
];

/** What the questions inside `place` say of themselves. */
const standingIn = (place: ParentNode) =>
  sectionStanding(
    formsIn(place).map(({ dataset }) => ({
      marked: dataset.status === 'graded',
      earned: Number(dataset.earned ?? 0),
    })),
  );

/** The lessons behind the marks that the questions inside `place` have lost. */
const lossesIn = (place: ParentNode): readonly LessonToRevise[] =>
  lessonsToRevise(
    formsIn(place)
      .filter(({ dataset }) => dataset.status === 'graded')
      .map(({ dataset }) => ({
        id: dataset.question ?? '',
        earned: Number(dataset.earned ?? 0),
        possible: Number(dataset.possible ?? 0),
      })),
  );

function write(row: Element, cell: 'earned' | 'answered' | 'open', value: string): void {
  const target = row.querySelector(`[data-${cell}-here]`);
  if (target && target.textContent !== value) target.textContent = value;
}

/** <paper-report>: adds up the marks of the questions it holds, for each section and for the whole paper, and says where to go on. */
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

  /** Shows the lessons to read again, the costliest first. */
  #advise(losses: readonly LessonToRevise[]): void {
    const advice = this.querySelector<HTMLElement>('.revise');
    const list = advice?.querySelector('ol');
    if (!advice || !list) return;
    advice.hidden = losses.length === 0;
    for (const item of list.querySelectorAll('li')) item.hidden = true;
    for (const { lesson, lost, possible } of losses) {
      const item = list.querySelector<HTMLElement>(`[data-lesson="${lesson}"]`);
      const said = item?.querySelector<HTMLElement>('[data-lost]');
      if (!item || !said) continue;
      said.textContent = fill(said.dataset.lost ?? '', { lost: shownPoints(lost), marks: shownPoints(possible) });
      item.hidden = false;
      list.append(item);
    }
  }

  #count(): void {
    for (const row of this.querySelectorAll<HTMLElement>('[data-section]')) {
      const section = row.dataset.section ?? '';
      const standing = standingIn(section === '' ? this : (document.getElementById(section) ?? this));
      write(row, 'earned', shownPoints(standing.earned));
      write(row, 'answered', String(standing.answered));
      write(row, 'open', String(standing.open));
    }
    this.#advise(lossesIn(this));
    showWayOn(this, formsIn(this));
    showLostMarks(this, formsIn(this));
  }
}

customElements.define('paper-report', PaperReport);
