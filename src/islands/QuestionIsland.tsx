import type { Language } from '#i18n/languages.ts';
import { answerTo } from '#stores/answers.ts';
import type { MarkedQuestion } from './load-marker.ts';
import { QuestionFrame } from './QuestionFrame.tsx';
import { inLesson } from './question-conduct.ts';

interface Props extends MarkedQuestion {
  readonly lang: Language;
  /** Unique on the page. */
  readonly uid: string;
}

/** The hydrated root of a question in a lesson. */
export default function QuestionIsland(props: Props) {
  return <QuestionFrame {...props} open={() => answerTo(props.question.id)} conduct={inLesson} />;
}
