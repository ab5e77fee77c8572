import { type Marks, marksByObjective, totalMarks } from '#domain/assignment/marks.ts';
import type { ExerciseTexts } from '#i18n/exercise/exercise-texts.ts';
import { fill } from '#i18n/fill.ts';
import { shownPoints } from '../result-line.ts';
import type { Result } from './hand-in.ts';

interface Props {
  readonly results: readonly Result[];
  readonly hintCost: number;
  readonly texts: ExerciseTexts;
}

interface RowProps {
  readonly marks: Marks;
  readonly texts: ExerciseTexts;
}

function PointsCell({ marks, texts }: RowProps) {
  return (
    <td class="n">
      {shownPoints(marks.earned)} / {shownPoints(marks.possible)}
      {marks.unanswered > 0 && <span class="small mut"> {fill(texts.notAnswered, { n: marks.unanswered })}</span>}
    </td>
  );
}

interface ObjectiveProps extends RowProps {
  readonly objective: string;
  readonly first: Result | undefined;
}

function ObjectiveRow({ objective, first, marks, texts }: ObjectiveProps) {
  return (
    <tr data-objective={objective} data-earned={marks.earned} data-possible={marks.possible}>
      <th scope="row">
        <span class="small mut">{first?.lesson}</span> {first?.objectiveText}
      </th>
      <PointsCell marks={marks} texts={texts} />
    </tr>
  );
}

/** The marks of an exercise by what it tested, and all together. */
export function MarksTable({ results, hintCost, texts }: Props) {
  const total = totalMarks(results, hintCost);
  const firstOf = (objective: string) => results.find((result) => result.objective === objective);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{texts.objective}</th>
          <th scope="col" class="n">
            {texts.earned}
          </th>
        </tr>
      </thead>
      <tbody>
        {[...marksByObjective(results, hintCost)].map(([objective, marks]) => (
          <ObjectiveRow key={objective} objective={objective} first={firstOf(objective)} marks={marks} texts={texts} />
        ))}
      </tbody>
      <tfoot>
        <tr data-earned={total.earned} data-possible={total.possible}>
          <th scope="row">{texts.total}</th>
          <PointsCell marks={total} texts={texts} />
        </tr>
      </tfoot>
    </table>
  );
}
