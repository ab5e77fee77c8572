import type { AssignmentItem } from '#domain/assignment/assignment.ts';
import { assignmentLimits } from '#domain/assignment/assignment.ts';
import { drawnQuestion } from '#domain/assignment/drawn-question.ts';
import type { ExerciseTexts } from '#i18n/exercise/exercise-texts.ts';
import { fill } from '#i18n/fill.ts';
import { listedId, moved, pointsFrom, redrawn, withoutQuestion } from './draft.ts';
import type { QuestionList } from './exercise-question.ts';

interface Props {
  readonly items: readonly AssignmentItem[];
  readonly list: QuestionList;
  readonly kinds: Readonly<Record<string, string>>;
  readonly texts: ExerciseTexts['teach'];
  readonly change: (items: readonly AssignmentItem[]) => void;
}

interface ItemProps extends Omit<Props, 'list' | 'kinds'> {
  readonly index: number;
  /** Id of the element that says which question it is. */
  readonly named: string;
}

/** The number of a drawn problem; the same number brings the same problem. */
function numberOf({ question }: AssignmentItem, texts: Props['texts']): string {
  const drawn = drawnQuestion(question);
  return drawn ? fill(texts.problemNumber, { n: drawn.seed }) : '';
}

function PointsField({ items, index, named, texts, change }: ItemProps) {
  const set = (typed: string): void => {
    const points = pointsFrom(typed);
    if (points !== undefined) change(items.map((item, at) => (at === index ? { ...item, points } : item)));
  };
  return (
    <label class="worth">
      <span>{texts.points}</span>
      <input
        type="number"
        min="0.5"
        max={assignmentLimits.points}
        step="0.5"
        value={items[index]?.points}
        aria-describedby={named}
        onInput={({ currentTarget }) => set(currentTarget.value)}
      />
    </label>
  );
}

function MoveButtons({ items, index, named, texts, change }: ItemProps) {
  const question = items[index]?.question ?? '';
  const buttons = [
    [texts.up, index === 0, () => moved(items, index, -1)],
    [texts.down, index === items.length - 1, () => moved(items, index, 1)],
    ...(drawnQuestion(question) ? [[texts.otherNumbers, false, () => redrawn(items, index)] as const] : []),
    [texts.remove, false, () => withoutQuestion(items, listedId(question))],
  ] as const;
  return (
    <span class="moves">
      {buttons.map(([text, disabled, next]) => (
        <button key={text} type="button" disabled={disabled} aria-describedby={named} onClick={() => change(next())}>
          {text}
        </button>
      ))}
    </span>
  );
}

/** The chosen questions in their order, with their points. */
export function ChosenQuestions({ list, kinds, ...rest }: Props) {
  return (
    <ol class="chosen">
      {rest.items.map((item, index) => {
        const listed = list.questions.find(({ id }) => id === listedId(item.question));
        const named = `chosen-${item.question.replaceAll('/', '-')}`;
        return (
          <li key={listedId(item.question)} data-question={item.question}>
            <span class="place">{index + 1}</span>
            <span id={named}>
              {listed?.stem}{' '}
              <span class="small mut">
                {[listed && kinds[listed.kind], numberOf(item, rest.texts)].filter(Boolean).join(' · ')}
              </span>
            </span>
            <PointsField {...rest} index={index} named={named} />
            <MoveButtons {...rest} index={index} named={named} />
          </li>
        );
      })}
    </ol>
  );
}
