import type { Language } from '#i18n/languages.ts';
import type { Question } from '#questions/question.ts';
import type { View } from '#questions/view-props.ts';
import { answerTo } from '#stores/answers.ts';
import type { Marker } from './load-marker.ts';
import { QuestionFrame } from './QuestionFrame.tsx';
import { inLesson } from './question-conduct.ts';
import type { QuestionWords } from './question-words.ts';

interface Props {
  readonly question: Question;
  /** The view of its kind. */
  readonly view: View;
  readonly words: QuestionWords;
  readonly lang: Language;
  /** Unique on the page. */
  readonly uid: string;
  /** What marks the answers; left out while the page is built. */
  readonly marker?: Marker;
}

/** The hydrated root of a question in a lesson. */
export function QuestionIsland(props: Props) {
  return <QuestionFrame {...props} open={() => answerTo(props.question.id)} conduct={inLesson} />;
}
