import { useEffect, useState } from 'preact/hooks';
import { assignmentLimits } from '#domain/assignment/assignment.ts';
import type { ExerciseTexts } from '#i18n/exercise/exercise-texts.ts';
import { fill } from '#i18n/fill.ts';
import type { Language } from '#i18n/languages.ts';
import { ChosenQuestions } from './ChosenQuestions.tsx';
import { assignmentOf, type Draft } from './draft.ts';
import { ExerciseLink } from './ExerciseLink.tsx';
import { ExerciseRules } from './ExerciseRules.tsx';
import type { QuestionList } from './exercise-question.ts';
import { sizeLine } from './facts.ts';
import { QuestionPicker } from './QuestionPicker.tsx';
import { useDraft } from './use-draft.ts';

interface Props {
  readonly lang: Language;
  readonly texts: ExerciseTexts;
  /** Names of the kinds of question. */
  readonly kinds: Readonly<Record<string, string>>;
  /** Address of the list of questions. */
  readonly list: string;
  /** Address of the folder that holds the questions, with its last slash. */
  readonly folder: string;
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

interface ChosenProps extends Pick<Props, 'lang' | 'texts' | 'kinds'> {
  readonly desk: ReturnType<typeof useDraft>;
  readonly draft: Draft;
}

/** What the exercise has come to, and each question of it. */
function ChosenSection({ desk, draft, lang, texts, kinds }: ChosenProps) {
  const { teach } = texts;
  const { items } = assignmentOf(draft);
  const { coming, failed } = desk.drawing;
  const size = items.length === 0 ? teach.nothingChosen : sizeLine(items, texts, teach.chosenCount);
  return (
    <section aria-labelledby="chosen">
      <h2 id="chosen">{teach.chosen}</h2>
      <p role="status">{failed ? teach.drawFailed : coming.length > 0 ? teach.drawing : size}</p>
      {items.length === assignmentLimits.items && <p>{fill(teach.full, { n: assignmentLimits.items })}</p>}
      <ChosenQuestions {...desk} draft={draft} kinds={kinds} lang={lang} texts={teach} />
    </section>
  );
}

/** Puts an exercise together: pick, arrange, set the rules, pass on the link. */
export default function BuilderIsland({ lang, texts, kinds, list: address, folder, page }: Props) {
  const { teach } = texts;
  const [list, setList] = useState<Loading>('loading');
  const desk = useDraft({ folder, lang });
  const { draft, drawing, change, add, remove } = desk;
  useEffect(() => void loadList(address).then(setList), []);
  if (typeof list === 'string' || !draft)
    return <p role="status">{list === 'failed' ? teach.loadFailed : teach.loading}</p>;
  const chosen = new Set([...draft.chosen.map(({ listed }) => listed.id), ...drawing.coming]);
  return (
    <div class="builder">
      <QuestionPicker list={list} chosen={chosen} kinds={kinds} texts={teach} add={add} remove={remove} />
      <ChosenSection {...{ desk, draft, lang, texts, kinds }} />
      <ExerciseRules draft={draft} texts={teach} change={change} />
      {draft.chosen.length > 0 && <ExerciseLink assignment={assignmentOf(draft)} page={page} texts={teach} />}
    </div>
  );
}
