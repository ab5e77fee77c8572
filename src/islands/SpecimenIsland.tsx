import type { Language } from '#i18n/languages.ts';
import type { Specimen } from '#questions/specimens/specimens.ts';
import { viewOf } from '#questions/views.ts';
import { type Answer, answerTo } from '#stores/answers.ts';
import { memoryStorage } from '#stores/safe-storage.ts';
import type { Stored } from '#stores/versioned.ts';
import { interfaceTexts } from './interface-texts.ts';
import type { MarkedQuestion } from './load-marker.ts';
import { QuestionFrame } from './QuestionFrame.tsx';
import { inLesson } from './question-conduct.ts';
import { questionWords } from './question-words.ts';

interface Props extends MarkedQuestion, Specimen {
  readonly lang: Language;
  /** Unique on the page. */
  readonly uid: string;
}

/** An answer that lasts as long as the page. */
function answered({ question, fields }: Props): Stored<Answer> {
  const store = answerTo(question.id, memoryStorage());
  if (fields)
    store.set({ revision: question.revision, fields, submitted: true, attempts: 1, hintsShown: 0, at: Date.now() });
  return store;
}

/** A question that stands in one state and keeps nothing. */
export default function SpecimenIsland(props: Props) {
  const { state, fields, ...rest } = props;
  return (
    <QuestionFrame
      {...rest}
      view={viewOf(props.question.kind)}
      words={questionWords(interfaceTexts(props.lang))}
      open={() => answered(props)}
      conduct={inLesson}
      unfolded={state === 'explained'}
    />
  );
}
