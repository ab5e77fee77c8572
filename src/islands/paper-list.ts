import { fill } from '#i18n/fill.ts';
import { countMarked } from '#stores/paper-progress.ts';

/** Says beside each form of a mock paper how much of it has been marked in this browser. */
function showProgress(list: HTMLElement, storage: Storage): void {
  for (const place of list.querySelectorAll<HTMLElement>('[data-paper]')) {
    const { paper = '', questions = '' } = place.dataset;
    const marked = countMarked(paper, storage);
    place.textContent = fill(list.dataset.marked ?? '', { n: marked, all: questions });
    place.hidden = marked === 0;
  }
}

const list = document.querySelector<HTMLElement>('.papers');
try {
  if (list) showProgress(list, localStorage);
} catch {
  // A browser without storage remembers no paper.
}
