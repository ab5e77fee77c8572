import type { Assignment } from '#domain/assignment/assignment.ts';
import type { ExerciseTexts } from '#i18n/exercise/exercise-texts.ts';
import type { Language } from '#i18n/languages.ts';
import type { ExerciseProgress } from '#stores/exercises.ts';
import type { Conduct } from '../question-conduct.ts';
import { ExerciseHead } from './ExerciseHead.tsx';
import { ExerciseItems } from './ExerciseItems.tsx';
import { ExerciseMarks } from './ExerciseMarks.tsx';
import { type OpenExercise, useProgress } from './use-exercise.ts';
import { useHandIn } from './use-hand-in.ts';

interface Props extends OpenExercise {
  readonly lang: Language;
  readonly texts: ExerciseTexts;
}

/** How each question is conducted while the exercise stands as it does. */
function conductOf({ rules }: Assignment, { handedInAt }: ExerciseProgress): Conduct {
  const open = rules.feedback === 'at-once' ? 'at-once' : 'withheld';
  return {
    marking: handedInAt === undefined ? open : 'closed',
    attempts: rules.feedback === 'at-once' ? rules.attempts : 0,
    hintCost: rules.hintCost ?? 0,
  };
}

/** Whether the rules allow another attempt at an exercise that was handed in. */
const mayAnswerAgain = ({ rules }: Assignment, { handIns }: ExerciseProgress): boolean =>
  rules.attempts === 0 || (rules.feedback === 'at-end' && handIns < rules.attempts);

/** An opened exercise: its rules, its questions, handing in, and what came of it. */
export function Exercise(props: Props) {
  const { assignment, items, answers, lang, texts } = props;
  const { progress, change } = useProgress(props.stored);
  const desk = { ...props, progress, change };
  const { results, told, warned, handIn, answerAgain, forgetWarning } = useHandIn(desk);
  const conduct = conductOf(assignment, progress);
  const handedIn = progress.handedInAt !== undefined;
  return (
    <div class="exercise">
      <ExerciseHead {...desk} />
      <ExerciseItems {...{ items, answers, conduct, lang, texts }} onInput={forgetWarning} />
      <div class="hand-in">
        <p class="result" role="status">
          {told}
        </p>
        {!handedIn && (
          <button type="button" class="btn" onClick={handIn}>
            {warned ? texts.handInAnyway : texts.handIn}
          </button>
        )}
      </div>
      {handedIn && results && (
        <ExerciseMarks
          {...{ assignment, items, answers, lang, progress, results, texts }}
          hintCost={conduct.hintCost}
          again={mayAnswerAgain(assignment, progress) ? answerAgain : undefined}
        />
      )}
    </div>
  );
}
