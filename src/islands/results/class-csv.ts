import type { ClassResults } from '#domain/assignment/class-results.ts';
import type { Marks } from '#domain/assignment/marks.ts';
import { delimitedTable } from '#domain/customer-base/delimited-table.ts';
import { fill } from '#i18n/fill.ts';
import type { ResultTexts } from '#i18n/results/results-texts.ts';
import { shownPoints } from '../result-line.ts';
import { objectiveLine } from './objective-line.ts';
import type { OpenResult } from './open-result.ts';
import { shownName } from './result-lines.ts';

/** Unrounded points would show the computer's last digits; a spreadsheet gets what the page shows. */
const pointsOf = (marks: Marks | undefined): number | undefined => marks && Number(shownPoints(marks.earned));

/** The marks of a class as comma-separated values: one line a student, one column an objective. */
export function classCsv({ objectives, students }: ClassResults<OpenResult>, texts: ResultTexts): string {
  const [first] = students;
  const outOf = (marks: Marks | undefined): string => fill(texts.outOf, { n: shownPoints(marks?.possible ?? 0) });
  const head = [
    ...[texts.name, texts.handedIn, texts.receipt],
    ...objectives.map((objective) => {
      const line = objectiveLine(first?.marked.results ?? [], objective);
      return `${line} (${outOf(first?.byObjective.get(objective))})`;
    }),
    `${texts.total} (${outOf(first?.total)})`,
  ];
  const rows = students.map(({ marked, byObjective, total }) => [
    ...[shownName(marked), marked.submission.handedInAt, marked.submission.code],
    ...objectives.map((objective) => pointsOf(byObjective.get(objective))),
    pointsOf(total),
  ]);
  return delimitedTable(head, rows);
}
