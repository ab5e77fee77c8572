import { useEffect, useState } from 'preact/hooks';
import { type Assignment, assignmentLimits } from '#domain/assignment/assignment.ts';
import type { ExerciseTexts } from '#i18n/exercise/exercise-texts.ts';
import { fill } from '#i18n/fill.ts';
import type { Language } from '#i18n/languages.ts';
import { ChosenQuestions } from './ChosenQuestions.tsx';
import { emptyDraft, listedId, withoutQuestion, withQuestions } from './draft.ts';
import { ExerciseLink } from './ExerciseLink.tsx';
import { ExerciseRules } from './ExerciseRules.tsx';
import type { QuestionList } from './exercise-question.ts';
import { sizeLine } from './facts.ts';
import { QuestionPicker } from './QuestionPicker.tsx';

interface Props {
  readonly lang: Language;
  readonly texts: ExerciseTexts;
  /** Names of the kinds of question. */
  readonly kinds: Readonly<Record<string, string>>;
  /** Address of the list of questions. */
  readonly list: string;
  /** Address of the page that opens an exercise. */
  readonly page: string;
}

type Loading = QuestionList | 'loading' | 'failed';

async function loadList(address: string): Promise<Loading> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.json() : 'failed';
  } catch {
    return 'failed';
  }
}

/** Puts an exercise together: pick, arrange, set the rules, pass on the link. */
export default function BuilderIsland({ lang, texts, kinds, list: address, page }: Props) {
  const { teach } = texts;
  const [list, setList] = useState<Loading>('loading');
  const [draft, setDraft] = useState<Assignment>();
  useEffect(() => {
    setDraft(emptyDraft(lang));
    void loadList(address).then(setList);
  }, []);
  if (typeof list === 'string' || !draft)
    return <p role="status">{list === 'failed' ? teach.loadFailed : teach.loading}</p>;
  const change = (part: Partial<Assignment>): void => setDraft({ ...draft, ...part });
  const chosen = new Set(draft.items.map(({ question }) => listedId(question)));
  const size = draft.items.length === 0 ? teach.nothingChosen : sizeLine(draft.items, texts, teach.chosenCount);
  return (
    <div class="builder">
      <QuestionPicker
        list={list}
        chosen={chosen}
        kinds={kinds}
        texts={teach}
        add={(questions) => change({ items: withQuestions(draft.items, questions) })}
        remove={(id) => change({ items: withoutQuestion(draft.items, id) })}
      />
      <section aria-labelledby="chosen">
        <h2 id="chosen">{teach.chosen}</h2>
        <p role="status">{size}</p>
        {draft.items.length === assignmentLimits.items && <p>{fill(teach.full, { n: assignmentLimits.items })}</p>}
        <ChosenQuestions
          items={draft.items}
          list={list}
          kinds={kinds}
          texts={teach}
          change={(items) => change({ items })}
        />
      </section>
      <ExerciseRules draft={draft} texts={teach} change={change} />
      {draft.items.length > 0 && <ExerciseLink draft={draft} page={page} texts={teach} />}
    </div>
  );
}
