import type { ExerciseTexts } from '#i18n/exercise/exercise-texts.ts';
import { Choice } from './Choice.tsx';
import type { QuestionList } from './exercise-question.ts';
import type { QuestionFilter } from './question-filter.ts';

interface Props {
  readonly lessons: QuestionList['lessons'];
  readonly filter: QuestionFilter;
  readonly kinds: Readonly<Record<string, string>>;
  readonly texts: ExerciseTexts['teach'];
  readonly narrow: (part: Partial<QuestionFilter>) => void;
}

/** The objectives of the chosen lesson. */
function ObjectiveChoice({ lessons, filter, texts, narrow }: Props) {
  const lesson = lessons.find(({ id }) => id === filter.lesson);
  if (!lesson) return null;
  const objectives = lesson.objectives.map((text, at) => [at + 1, `${at + 1} · ${text}`] as const);
  return (
    <Choice
      label={texts.objective}
      value={filter.objective}
      options={[['', texts.allObjectives], ...objectives]}
      change={(objective) => narrow({ objective })}
    />
  );
}

/** What the list of questions is narrowed down by. */
export function FilterFields(props: Props) {
  const { lessons, filter, kinds, texts, narrow } = props;
  return (
    <div class="narrow">
      <label>
        <span>{texts.search}</span>
        <input
          type="search"
          autocomplete="off"
          value={filter.text}
          onInput={({ currentTarget }) => narrow({ text: currentTarget.value })}
        />
      </label>
      <Choice
        label={texts.lesson}
        value={filter.lesson}
        options={[['', texts.allLessons], ...lessons.map(({ id, title }) => [id, title] as const)]}
        change={(lesson) => narrow({ lesson, objective: '' })}
      />
      <Choice
        label={texts.kind}
        value={filter.kind}
        options={[['', texts.allKinds], ...Object.entries(kinds)]}
        change={(kind) => narrow({ kind })}
      />
      <ObjectiveChoice {...props} />
    </div>
  );
}
