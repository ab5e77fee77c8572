import { drawnQuestion } from '#domain/assignment/drawn-question.ts';
import type { ExerciseTexts } from '#i18n/exercise/exercise-texts.ts';
import type { Language } from '#i18n/languages.ts';
import { viewOf } from '#questions/views.ts';
import { interfaceTexts } from '../interface-texts.ts';
import { QuestionFrame } from '../QuestionFrame.tsx';
import type { Conduct } from '../question-conduct.ts';
import { questionWords } from '../question-words.ts';
import { type Answers, isOutdated } from './hand-in.ts';
import type { LoadedItem } from './load-exercise.ts';

export interface ItemProps {
  readonly item: LoadedItem;
  readonly answers: Answers;
  readonly conduct: Conduct;
  readonly lang: Language;
  /** Language in which the numbers were typed, where it is not that of the page. */
  readonly readIn?: Language | undefined;
  readonly texts: ExerciseTexts;
  /** Called with every change of the answer. */
  readonly onInput?: () => void;
}

/** What has become of the question since the exercise was made, or since it was answered. */
function changeNote({ item, answers, conduct, texts }: ItemProps): string | undefined {
  const drawn = drawnQuestion(item.question) !== undefined;
  if (conduct.marking === 'closed' && isOutdated(item, answers)) return drawn ? texts.outdatedNumbers : texts.outdated;
  if (item.revisionNow === item.revision) return undefined;
  return drawn ? texts.renumbered : texts.revised;
}

/** One question of an exercise, or a sentence where there is none any more. */
export function ExerciseItem(props: ItemProps) {
  const { item, answers, conduct, lang, readIn, texts, onInput } = props;
  const { question: id, points, found } = item;
  const store = answers.get(id);
  if (!found || !store)
    return (
      <div class="item">
        <p class="gone">{texts.gone}</p>
      </div>
    );
  const note = changeNote(props);
  return (
    <div class="item" onInput={onInput}>
      <QuestionFrame
        question={found.question}
        script={found.script}
        view={viewOf(found.question.kind)}
        words={questionWords(interfaceTexts(lang))}
        lang={lang}
        readIn={readIn}
        uid={`q-${id.replaceAll('/', '-')}`}
        open={() => store}
        conduct={{ ...conduct, points }}
      />
      {note && <p class="small mut note">{note}</p>}
    </div>
  );
}
