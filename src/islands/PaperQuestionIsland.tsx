import type { Language } from '#i18n/languages.ts';
import type { Question } from '#questions/question.ts';
import { viewOf } from '#questions/views.ts';
import { answerInExercise, paperExercise } from '#stores/answers.ts';
import { interfaceTexts } from './interface-texts.ts';
import { QuestionFrame } from './QuestionFrame.tsx';
import { inLesson } from './question-conduct.ts';
import { questionWords } from './question-words.ts';

interface Props {
  readonly question: Question;
  readonly lang: Language;
  /** Unique on the page. */
  readonly uid: string;
  /** The paper and its form, under which the answer is kept apart from the lesson's. */
  readonly paper: string;
  /** What the question is worth in the paper. */
  readonly points: number;
}

/**
 * The hydrated root of a question in a mock paper: answered as in a lesson, worth what the paper gives for it. The number
 * of its objective means nothing away from the lesson and is left out.
 */
export default function PaperQuestionIsland({ question, paper, points, ...props }: Props) {
  return (
    <QuestionFrame
      {...props}
      question={{ ...question, objective: 0 }}
      view={viewOf(question.kind)}
      words={questionWords(interfaceTexts(props.lang))}
      open={() => answerInExercise(paperExercise(paper), question.id)}
      conduct={{ ...inLesson, points }}
    />
  );
}
