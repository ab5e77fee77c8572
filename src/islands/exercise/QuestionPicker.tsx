import { useState } from 'preact/hooks';
import type { ExerciseTexts } from '#i18n/exercise/exercise-texts.ts';
import { fill } from '#i18n/fill.ts';
import type { Listed, QuestionList } from './exercise-question.ts';
import { FilterFields } from './FilterFields.tsx';
import { filtered, lessonIdOf, noFilter, type QuestionFilter } from './question-filter.ts';

/** How many questions are listed before one asks for more. */
const page = 25;

interface Props {
  readonly list: QuestionList;
  readonly chosen: ReadonlySet<string>;
  readonly kinds: Readonly<Record<string, string>>;
  readonly texts: ExerciseTexts['teach'];
  readonly add: (questions: readonly Listed[]) => void;
  readonly remove: (id: string) => void;
}

interface ListedProps extends Props {
  readonly question: Listed;
}

/** One question with its box to tick. */
function ListedRow({ question, list, chosen, kinds, texts, add, remove }: ListedProps) {
  const lesson = list.lessons.find(({ id }) => id === lessonIdOf(question));
  return (
    <li>
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
            {lesson?.title} · {kinds[question.kind]}
            {question.kind !== 'drawn' && ` · ${texts.objective} ${question.objective}`}
          </span>
        </span>
      </label>
    </li>
  );
}

interface MoreProps extends Pick<Props, 'list' | 'chosen' | 'texts' | 'add'> {
  readonly found: readonly Listed[];
  readonly shown: number;
  readonly showMore: () => void;
}

/** Below the list: more of it, and all of it at once where it has been narrowed down. */
function MoreButtons({ list, chosen, texts, add, found, shown, showMore }: MoreProps) {
  const addable = found.filter(({ id }) => !chosen.has(id));
  return (
    <div class="row">
      {found.length > shown && (
        <button type="button" class="btn quiet" onClick={showMore}>
          {fill(texts.more, { n: Math.min(page, found.length - shown) })}
        </button>
      )}
      {addable.length > 0 && found.length < list.questions.length && (
        <button type="button" class="btn quiet" onClick={() => add(addable)}>
          {fill(texts.addAll, { n: addable.length })}
        </button>
      )}
    </div>
  );
}

/** Every question of the course, narrowed down by text, lesson, kind and objective, each with a box to tick. */
export function QuestionPicker(props: Props) {
  const { list, kinds, texts } = props;
  const [filter, setFilter] = useState(noFilter);
  const [shown, setShown] = useState(page);
  const narrow = (part: Partial<QuestionFilter>): void => {
    setFilter({ ...filter, ...part });
    setShown(page);
  };
  const found = filtered(list, filter);
  return (
    <section class="picker" aria-labelledby="bank">
      <h2 id="bank">{texts.bank}</h2>
      <FilterFields lessons={list.lessons} filter={filter} kinds={kinds} texts={texts} narrow={narrow} />
      <p role="status" class="small mut">
        {fill(texts.found, { n: found.length, all: list.questions.length })}
      </p>
      <ul class="bank">
        {found.slice(0, shown).map((question) => (
          <ListedRow key={question.id} {...props} question={question} />
        ))}
      </ul>
      <MoreButtons {...props} found={found} shown={shown} showMore={() => setShown(shown + page)} />
    </section>
  );
}
