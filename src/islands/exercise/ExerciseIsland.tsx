import type { ExerciseTexts } from '#i18n/exercise/exercise-texts.ts';
import type { Language } from '#i18n/languages.ts';
import type { ResultTexts } from '#i18n/results/results-texts.ts';
import { ResultDrop } from '../results/ResultDrop.tsx';
import { ResultReview } from '../results/ResultReview.tsx';
import { openedLine } from '../results/result-lines.ts';
import { useResults } from '../results/use-results.ts';
import { Exercise } from './Exercise.tsx';
import { type Opening, useExercise } from './use-exercise.ts';

interface Props {
  readonly lang: Language;
  readonly texts: ExerciseTexts;
  readonly results: ResultTexts;
  /** Address of the folder that holds the questions, with its last slash. */
  readonly folder: string;
}

/** One sentence about an exercise that is not open. */
function lineAbout(opening: Exclude<Opening, { status: 'open' }>, texts: ExerciseTexts): string {
  if (opening.status === 'refused') return texts.faults[opening.fault];
  return opening.status === 'failed' ? texts.failed : texts.opening;
}

interface ClosedProps {
  readonly opening: Exclude<Opening, { status: 'open' }>;
  readonly texts: ExerciseTexts;
  readonly follow: () => void;
}

/** In the place of an exercise that cannot be shown: why not, and what to do. */
function NoExercise({ opening, texts, follow }: ClosedProps) {
  return (
    <div class="exercise">
      <h1 class="tool-title">{texts.title}</h1>
      <p class="lead-line" role="status">
        {lineAbout(opening, texts)}
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

/** Opens the exercise that the address holds, or a result that was saved, or says in one sentence why there is neither. */
export default function ExerciseIsland({ lang, texts, results: resultTexts, folder }: Props) {
  const { opening, follow } = useExercise({ folder, lang });
  const expected = opening.status === 'open' ? opening.assignment : undefined;
  const { results, close, ...files } = useResults({ folder, lang }, expected);
  const result = results.at(-1);
  const open = (chosen: readonly File[]): Promise<void> => files.open(chosen.slice(0, 1));
  return (
    <>
      {result && (
        <ResultReview
          {...{ result, lang, close }}
          key={result.file}
          texts={resultTexts}
          exercise={texts}
          heading="h1"
        />
      )}
      {!result && opening.status === 'open' && (
        <Exercise key={JSON.stringify(opening.assignment)} {...opening} lang={lang} texts={texts} />
      )}
      {!result && opening.status !== 'open' && <NoExercise opening={opening} texts={texts} follow={follow} />}
      <section class="handed-in" aria-labelledby="results">
        <h2 id="results">{resultTexts.openOne}</h2>
        <ResultDrop
          {...files}
          multiple={false}
          told={result ? openedLine(result, resultTexts) : ''}
          open={open}
          texts={resultTexts}
        />
      </section>
    </>
  );
}
