import type { ExerciseTexts } from '#i18n/exercise/exercise-texts.ts';
import { fill } from '#i18n/fill.ts';
import type { Language } from '#i18n/languages.ts';
import type { ExerciseProgress } from '#stores/exercises.ts';
import { type Result, submissionOf } from './hand-in.ts';
import { MarksSection } from './MarksSection.tsx';
import { fileName, saveJson } from './save-file.ts';
import type { OpenExercise } from './use-exercise.ts';

interface Props extends Omit<OpenExercise, 'stored'> {
  readonly lang: Language;
  readonly progress: ExerciseProgress;
  readonly results: readonly Result[];
  readonly hintCost: number;
  readonly texts: ExerciseTexts;
  /** Opens the exercise for another attempt, where the rules allow one. */
  readonly again: (() => void) | undefined;
}

/** The marks of an exercise by what it tested, its receipt, and what can be done with the answers now. */
export function ExerciseMarks({ assignment, items, answers, lang, progress, results, hintCost, texts, again }: Props) {
  const submission = submissionOf(assignment, items, answers, progress, lang);
  const save = (): void =>
    saveJson(fileName([assignment.title || assignment.id, progress.name], 'submission.json'), submission);
  return (
    <MarksSection heading={texts.marks} results={results} hintCost={hintCost} texts={texts}>
      <p>{fill(texts.receipt, { code: submission.code })}</p>
      <div class="row">
        <button type="button" class="btn" onClick={save}>
          {texts.save}
        </button>
        <button type="button" class="btn quiet" onClick={() => print()}>
          {texts.print}
        </button>
        {again && (
          <button type="button" class="btn quiet" onClick={again}>
            {texts.answerAgain}
          </button>
        )}
      </div>
      <p class="small mut">{texts.saveNote}</p>
    </MarksSection>
  );
}
