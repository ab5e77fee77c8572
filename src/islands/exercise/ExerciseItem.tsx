import type { ExerciseTexts } from '#i18n/exercise/exercise-texts.ts';
import type { Language } from '#i18n/languages.ts';
import { QuestionFrame } from '../QuestionFrame.tsx';
import type { Conduct } from '../question-conduct.ts';
import type { Answers } from './hand-in.ts';
import type { LoadedItem } from './load-exercise.ts';

interface Props {
  readonly item: LoadedItem;
  readonly answers: Answers;
  readonly conduct: Conduct;
  readonly lang: Language;
  readonly texts: ExerciseTexts;
  /** Called with every change of the answer. */
  readonly onInput: () => void;
}

/** One question of an exercise, or a sentence where there is none any more. */
export function ExerciseItem({ item, answers, conduct, lang, texts, onInput }: Props) {
  const { question: id, revision, points, found } = item;
  const store = answers.get(id);
  if (!found || !store)
    return (
      <div class="item">
        <p class="gone">{texts.gone}</p>
      </div>
    );
  return (
    <div class="item" onInput={onInput}>
      <QuestionFrame
        question={found.question}
        script={found.script}
        lang={lang}
        uid={`q-${id.replace('/', '-')}`}
        open={() => store}
        conduct={{ ...conduct, points }}
      />
      {found.question.revision !== revision && <p class="small mut note">{texts.revised}</p>}
    </div>
  );
}
