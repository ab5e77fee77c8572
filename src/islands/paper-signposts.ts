import { fill } from '#i18n/fill.ts';

const isMarked = ({ dataset }: HTMLFormElement): boolean => dataset.status === 'graded';

/** Rounding of thirds leaves a trace that is no lost mark. */
const hasLostMarks = ({ dataset }: HTMLFormElement): boolean =>
  Number(dataset.possible ?? 0) - Number(dataset.earned ?? 0) > 1e-9;

/** Says how much of a paper is marked and leads to the first question that is not, or to the report after the last one. */
export function showWayOn(paper: ParentNode, forms: readonly HTMLFormElement[]): void {
  const place = paper.querySelector<HTMLElement>('.way-on');
  const [said, link] = [place?.querySelector('span'), place?.querySelector('a')];
  if (!place || !said || !link) return;
  const { soFar = '', next = '', toReport = '' } = place.dataset;
  const marked = forms.filter(isMarked).length;
  const open = forms.findIndex((form) => !isMarked(form));
  place.hidden = marked === 0;
  said.textContent = fill(soFar, { n: marked, all: forms.length });
  link.textContent = open === -1 ? toReport : fill(next, { n: open + 1 });
  link.href = `#${forms[open]?.id ?? 'report'}`;
}

/** Leads from the report to every question that has cost marks. */
export function showLostMarks(paper: ParentNode, forms: readonly HTMLFormElement[]): void {
  const place = paper.querySelector<HTMLElement>('.lost-marks');
  const list = place?.querySelector('ul');
  if (!place || !list) return;
  const links = forms.flatMap((form, index) => {
    if (!isMarked(form) || !hasLostMarks(form)) return [];
    const [item, link] = [document.createElement('li'), document.createElement('a')];
    link.href = `#${form.id}`;
    link.textContent = fill(place.dataset.question ?? '', { n: index + 1 });
    item.append(link);
    return [item];
  });
  place.hidden = links.length === 0;
  list.replaceChildren(...links);
}
