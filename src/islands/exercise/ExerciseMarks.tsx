import { type Marks, marksByObjective, totalMarks } from '#domain/assignment/marks.ts';
import type { ExerciseTexts } from '#i18n/exercise/exercise-texts.ts';
import { fill } from '#i18n/fill.ts';
import type { ExerciseProgress } from '#stores/exercises.ts';
import { shownPoints } from '../result-line.ts';
import { type Result, submissionOf } from './hand-in.ts';
import { fileName, saveJson } from './save-file.ts';
import type { OpenExercise } from './use-exercise.ts';

interface Props extends Omit<OpenExercise, 'stored'> {
  readonly progress: ExerciseProgress;
  readonly results: readonly Result[];
  readonly hintCost: number;
  readonly texts: ExerciseTexts;
  /** Opens the exercise for another attempt, where the rules allow one. */
  readonly again: (() => void) | undefined;
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

/** The marks of an exercise by what it tested, its receipt, and what can be done with the answers now. */
export function ExerciseMarks({ assignment, items, answers, progress, results, hintCost, texts, again }: Props) {
  const submission = submissionOf(assignment, items, answers, progress);
  const total = totalMarks(results, hintCost);
  const selfMarked = results.some(({ question }) => question.kind === 'written');
  const save = (): void =>
    saveJson(fileName([assignment.title || assignment.id, progress.name], 'submission.json'), submission);
  return (
    <section class="marks" aria-labelledby="marks">
      <h2 id="marks">{texts.marks}</h2>
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
          {[...marksByObjective(results, hintCost)].map(([objective, marks]) => {
            const first = results.find((result) => result.objective === objective);
            return (
              <tr key={objective} data-objective={objective} data-earned={marks.earned} data-possible={marks.possible}>
                <th scope="row">
                  <span class="small mut">{first?.lesson}</span> {first?.objectiveText}
                </th>
                <PointsCell marks={marks} texts={texts} />
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr data-earned={total.earned} data-possible={total.possible}>
            <th scope="row">{texts.total}</th>
            <PointsCell marks={total} texts={texts} />
          </tr>
        </tfoot>
      </table>
      {selfMarked && <p class="small mut">{texts.selfMarked}</p>}
      <p>{fill(texts.receipt, { code: submission.code })}</p>
      <div class="row">
        <button type="button" class="btn" onClick={save}>
          {texts.save}
        </button>
        <button type="button" class="btn quiet" onClick={() => print()}>
          {texts.print}
        </button>
        {again && (
          <button type="button" class="btn quiet" onClick={again}>
            {texts.answerAgain}
          </button>
        )}
      </div>
      <p class="small mut">{texts.saveNote}</p>
    </section>
  );
}
