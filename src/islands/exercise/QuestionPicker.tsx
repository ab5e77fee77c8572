import { useState } from 'preact/hooks';
import type { ExerciseTexts } from '#i18n/exercise/exercise-texts.ts';
import { fill } from '#i18n/fill.ts';
import type { ListedQuestion, QuestionList } from './exercise-question.ts';
import { filtered, lessonIdOf, noFilter, type QuestionFilter } from './question-filter.ts';

/** How many questions are listed before one asks for more. */
const page = 25;

interface Props {
  readonly list: QuestionList;
  readonly chosen: ReadonlySet<string>;
  readonly kinds: Readonly<Record<string, string>>;
  readonly texts: ExerciseTexts['teach'];
  readonly add: (questions: readonly ListedQuestion[]) => void;
  readonly remove: (id: string) => void;
}

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly change: (value: string) => void;
}

/** One way to narrow the list down. */
function Choice({ label, all, value, options, change }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => change(currentTarget.value)}>
        <option value="">{all}</option>
        {options.map(([id, text]) => (
          <option value={id}>{text}</option>
        ))}
      </select>
    </label>
  );
}

/** Every question of the course, narrowed down by text, lesson, kind and objective, each with a box to tick. */
export function QuestionPicker({ list, chosen, kinds, texts, add, remove }: Props) {
  const [filter, setFilter] = useState(noFilter);
  const [shown, setShown] = useState(page);
  const narrow = (part: Partial<QuestionFilter>): void => {
    setFilter({ ...filter, ...part });
    setShown(page);
  };
  const found = filtered(list, filter);
  const lesson = list.lessons.find(({ id }) => id === filter.lesson);
  const titleOf = (question: ListedQuestion): string =>
    list.lessons.find(({ id }) => id === lessonIdOf(question))?.title ?? '';
  const addable = found.filter(({ id }) => !chosen.has(id));
  return (
    <section class="picker" aria-labelledby="bank">
      <h2 id="bank">{texts.bank}</h2>
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
          all={texts.allLessons}
          value={filter.lesson}
          options={list.lessons.map(({ id, title }) => [id, title])}
          change={(value) => narrow({ lesson: value, objective: '' })}
        />
        <Choice
          label={texts.kind}
          all={texts.allKinds}
          value={filter.kind}
          options={Object.entries(kinds)}
          change={(kind) => narrow({ kind })}
        />
        {lesson && (
          <Choice
            label={texts.objective}
            all={texts.allObjectives}
            value={filter.objective}
            options={lesson.objectives.map((text, index) => [String(index + 1), `${index + 1} · ${text}`])}
            change={(objective) => narrow({ objective })}
          />
        )}
      </div>
      <p role="status" class="small mut">
        {fill(texts.found, { n: found.length, all: list.questions.length })}
      </p>
      <ul class="bank">
        {found.slice(0, shown).map((question) => (
          <li key={question.id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.has(question.id)}
                onChange={({ currentTarget }) => (currentTarget.checked ? add([question]) : remove(question.id))}
              />
              <span>
                {question.stem}
                <span class="small mut">
                  {' '}
                  {titleOf(question)} · {kinds[question.kind]} · {texts.objective} {question.objective}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div class="row">
        {found.length > shown && (
          <button type="button" class="btn quiet" onClick={() => setShown(shown + page)}>
            {fill(texts.more, { n: Math.min(page, found.length - shown) })}
          </button>
        )}
        {addable.length > 0 && found.length < list.questions.length && (
          <button type="button" class="btn quiet" onClick={() => add(addable)}>
            {fill(texts.addAll, { n: addable.length })}
          </button>
        )}
      </div>
    </section>
  );
}
