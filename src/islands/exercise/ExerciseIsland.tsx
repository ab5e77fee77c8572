import type { ExerciseTexts } from '#i18n/exercise/exercise-texts.ts';
import type { Language } from '#i18n/languages.ts';
import { Exercise } from './Exercise.tsx';
import { useExercise } from './use-exercise.ts';

interface Props {
  readonly lang: Language;
  readonly texts: ExerciseTexts;
  /** Address of the folder that holds the questions, with its last slash. */
  readonly folder: string;
}

/** Opens the exercise that the address holds, or says in one sentence why there is none. */
export default function ExerciseIsland({ lang, texts, folder }: Props) {
  const { opening, follow } = useExercise(folder);
  if (opening.status === 'open')
    return <Exercise key={JSON.stringify(opening.assignment)} {...opening} lang={lang} texts={texts} />;
  return (
    <div class="exercise">
      <h1 class="tool-title">{texts.title}</h1>
      <p class="lead-line" role="status">
        {opening.status === 'refused'
          ? texts.faults[opening.fault]
          : opening.status === 'failed'
            ? texts.failed
            : texts.opening}
      </p>
      {opening.status === 'failed' && (
        <p>
          <button type="button" class="btn" onClick={follow}>
            {texts.tryAgain}
          </button>
        </p>
      )}
    </div>
  );
}
