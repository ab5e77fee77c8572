import type { AssignmentItem } from '#domain/assignment/assignment.ts';
import { assignmentLimits } from '#domain/assignment/assignment.ts';
import type { ExerciseTexts } from '#i18n/exercise/exercise-texts.ts';
import { moved, pointsFrom, withoutQuestion } from './draft.ts';
import type { QuestionList } from './exercise-question.ts';

interface Props {
  readonly items: readonly AssignmentItem[];
  readonly list: QuestionList;
  readonly kinds: Readonly<Record<string, string>>;
  readonly texts: ExerciseTexts['teach'];
  readonly change: (items: readonly AssignmentItem[]) => void;
}

/** The chosen questions in their order, with their points. */
export function ChosenQuestions({ items, list, kinds, texts, change }: Props) {
  const setPoints = (at: number, typed: string): void => {
    const points = pointsFrom(typed);
    if (points !== undefined) change(items.map((item, index) => (index === at ? { ...item, points } : item)));
  };
  return (
    <ol class="chosen">
      {items.map((item, index) => {
        const listed = list.questions.find(({ id }) => id === item.question);
        const id = `chosen-${item.question.replace('/', '-')}`;
        return (
          <li key={item.question} data-question={item.question}>
            <span class="place">{index + 1}</span>
            <span id={id}>
              {listed?.stem} <span class="small mut">{listed && kinds[listed.kind]}</span>
            </span>
            <label class="worth">
              <span>{texts.points}</span>
              <input
                type="number"
                min="0.5"
                max={assignmentLimits.points}
                step="0.5"
                value={item.points}
                aria-describedby={id}
                onInput={({ currentTarget }) => setPoints(index, currentTarget.value)}
              />
            </label>
            <span class="moves">
              <button
                type="button"
                disabled={index === 0}
                aria-describedby={id}
                onClick={() => change(moved(items, index, -1))}
              >
                {texts.up}
              </button>
              <button
                type="button"
                disabled={index === items.length - 1}
                aria-describedby={id}
                onClick={() => change(moved(items, index, 1))}
              >
                {texts.down}
              </button>
              <button type="button" aria-describedby={id} onClick={() => change(withoutQuestion(items, item.question))}>
                {texts.remove}
              </button>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
