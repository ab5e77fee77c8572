import { seededOrder } from '#domain/random/seeded-order.ts';
import { greatest } from '#domain/statistics/extremes.ts';

/** What a paper needs to know of a question. */
export interface BankItem {
  /** `<lesson>/<name>` */
  readonly id: string;
  readonly unit: string;
  readonly kind: string;
  /** Of a written question: `term`, `short` or `essay`. */
  readonly form?: string | undefined;
  /** Of a written question: what the points of its scheme add up to. */
  readonly marks?: number | undefined;
}

/** A section as its blueprint describes it. */
export interface SectionBlueprint {
  readonly kinds: readonly string[];
  readonly form?: string | undefined;
  readonly count: number;
  /** Marks of each question. */
  readonly pointsEach?: number | undefined;
  /** Units or lessons to draw from; the whole bank when left out. */
  readonly from?: readonly string[] | undefined;
}

/** Says which section asks for more than the bank holds. */
export class PaperError extends RangeError {
  constructor(section: number, { kinds, form, count, pointsEach, from }: SectionBlueprint, found: number) {
    const kind = `${kinds.join(' or ')}${form === undefined ? '' : ` (${form}${pointsEach === undefined ? '' : `, ${pointsEach} marks`})`}`;
    const place = from === undefined ? 'the bank' : from.join(', ');
    super(`section ${section} asks for ${count} questions of kind ${kind}, but ${place} has ${found} left`);
    this.name = 'PaperError';
  }
}

const lessonOf = ({ id }: BankItem): string => id.split('/')[0] ?? id;

/**
 * Whether a section may hold a question: of its kind, from its part of the course, and, where a scheme is marked point by
 * point, worth just as many marks as the scheme has.
 */
export function fitsSection(item: BankItem, { kinds, form, pointsEach, from }: SectionBlueprint): boolean {
  const inPlace = from === undefined || from.includes(item.unit) || from.includes(lessonOf(item));
  const isOfKind = kinds.includes(item.kind) && (form === undefined || form === item.form);
  return inPlace && isOfKind && (item.marks === undefined || item.marks === pointsEach);
}

/** One from each unit in turn, until every list is used up. */
function inTurn(lists: readonly (readonly string[])[]): readonly string[] {
  const longest = greatest([0, ...lists.map((list) => list.length)]);
  return Array.from({ length: longest }, (_, round) => lists.flatMap((list) => list.slice(round, round + 1))).flat();
}

function spreadOverUnits(items: readonly BankItem[], seed: string, known: ReadonlySet<string>): readonly string[] {
  const units = seededOrder([...new Set(items.map(({ unit }) => unit))], seed);
  return inTurn(
    units.map((unit) => {
      const ids = seededOrder(
        items.filter((item) => item.unit === unit).map(({ id }) => id),
        seed,
      );
      return [...ids.filter((id) => !known.has(id)), ...ids.filter((id) => known.has(id))];
    }),
  );
}

/**
 * Draws the questions of a mock paper. The same paper, bank and seed give the same questions on every machine; no question
 * stands twice; each section takes from every unit before it takes a second one from any.
 *
 * @param name      distinguishes the blueprints, so that two papers with the same seed differ
 * @param sections  the blueprint, in the order of the paper
 * @param bank      every question that may be drawn, in any order
 * @param seed      any text or number
 * @param known     questions that a learner has met in other papers: in each unit they come after the others
 * @returns the ids of the questions, section by section
 * @throws PaperError when a section asks for more questions than are left
 */
export function drawPaper(
  name: string,
  sections: readonly SectionBlueprint[],
  bank: readonly BankItem[],
  seed: string | number,
  known: ReadonlySet<string> = new Set(),
): readonly (readonly string[])[] {
  const used = new Set<string>();
  return sections.map((section, index) => {
    const candidates = bank.filter((item) => !used.has(item.id) && fitsSection(item, section));
    if (candidates.length < section.count) throw new PaperError(index + 1, section, candidates.length);
    const drawn = spreadOverUnits(candidates, `${name}.${seed}.${index}`, known).slice(0, section.count);
    for (const id of drawn) used.add(id);
    return drawn;
  });
}

/**
 * Draws several forms of one paper, each with as few questions as may be of those before it.
 *
 * @param seeds one for each form, in their order
 * @returns the forms, each as `drawPaper` gives it; the first is the one that its seed alone would give
 * @throws PaperError when a section asks for more questions than are left
 */
export function drawForms(
  name: string,
  sections: readonly SectionBlueprint[],
  bank: readonly BankItem[],
  seeds: readonly (string | number)[],
): readonly (readonly (readonly string[])[])[] {
  const known = new Set<string>();
  return seeds.map((seed) => {
    const form = drawPaper(name, sections, bank, seed, known);
    for (const id of form.flat()) known.add(id);
    return form;
  });
}
