import { type BankItem, fitsSection, type SectionBlueprint } from '#domain/papers/draw-paper.ts';
import type { QuestionFile } from '#questions/schema.ts';
import type { Entry, Problem } from '../read-files.ts';

type Case = Extract<QuestionFile, { kind: 'case' }>;
type Written = Extract<QuestionFile, { kind: 'written' }>;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const pointsOf = (list: readonly { readonly points: number }[]): readonly number[] => list.map(({ points }) => points);
const isHalves = (marks: number): boolean => Number.isInteger(marks * 2);

/** What each part of a case, and each point of a scheme in it, is worth when the whole is worth `marks`. */
function worthOfParts({ parts }: Case, marks: number): readonly number[] {
  const scale = marks / sum(pointsOf(parts));
  return parts.flatMap((part) => {
    const worth = part.points * scale;
    const scheme = part.kind === 'written' ? pointsOf(part.rubric) : [];
    return [worth, ...scheme.map((points) => (points * worth) / sum(scheme))];
  });
}

function writtenFaults({ file }: Entry<'questions'>, { rubric, form }: Written, sections: readonly SectionBlueprint[]) {
  const total = sum(pointsOf(rubric));
  const set = [...new Set(sections.flatMap((one) => (one.form === form ? [one.pointsEach ?? 0] : [])))].sort(
    (a, b) => a - b,
  );
  return [
    ...(set.length > 0 && !set.includes(total)
      ? [
          `${file}: its scheme adds up to ${total} marks, and papers set ${set.join(' or ')} for its form; change its points.`,
        ]
      : []),
    ...(pointsOf(rubric).every(isHalves) ? [] : [`${file}: a point of its scheme is no multiple of half a mark.`]),
  ];
}

/**
 * Schemes whose points would not come out in half marks on the papers that may draw them: written questions must be worth
 * what some section sets, and the parts of a case must divide the marks of every section it fits.
 */
export function checkPaperMarks(
  bank: readonly BankItem[],
  questions: readonly Entry<'questions'>[],
  sections: readonly SectionBlueprint[],
): Problem[] {
  const files = new Map(questions.map((entry) => [entry.id, entry]));
  return bank.flatMap((item) => {
    const entry = files.get(item.id);
    if (entry?.data.kind === 'written') return writtenFaults(entry, entry.data, sections);
    if (entry?.data.kind !== 'case') return [];
    const data = entry.data;
    const marks = new Set(sections.filter((one) => fitsSection(item, one)).map(({ pointsEach = 0 }) => pointsEach));
    return [...marks]
      .filter((worth) => !worthOfParts(data, worth).every(isHalves))
      .map(
        (worth) =>
          `${entry.file}: on a paper it is worth ${worth} marks, which its parts do not divide into halves; change their points.`,
      );
  });
}
