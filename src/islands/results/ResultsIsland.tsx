import { useState } from 'preact/hooks';
import { resultsByExercise } from '#domain/assignment/class-results.ts';
import type { ExerciseTexts } from '#i18n/exercise/exercise-texts.ts';
import { fill } from '#i18n/fill.ts';
import type { Language } from '#i18n/languages.ts';
import type { ResultTexts } from '#i18n/results/results-texts.ts';
import { ClassTable } from './ClassTable.tsx';
import { ResultDrop } from './ResultDrop.tsx';
import { ResultReview } from './ResultReview.tsx';
import { resultKey, useResults } from './use-results.ts';

interface Props {
  readonly lang: Language;
  readonly texts: ResultTexts;
  readonly exercise: ExerciseTexts;
  /** Address of the folder that holds the questions, with its last slash. */
  readonly folder: string;
}

/** Titles of which the second of two equal ones has a number behind it. */
const distinctTitles = (titles: readonly string[]): readonly string[] =>
  titles.map((title, at) => {
    const before = titles.slice(0, at).filter((other) => other === title).length;
    return before === 0 ? title : `${title} (${before + 1})`;
  });

/** What an instructor does with the files that come in: a table for each exercise, and each result to look at. */
export default function ResultsIsland({ lang, texts, exercise, folder }: Props) {
  const { results, refused, reading, open, close } = useResults({ folder, lang });
  const [shownKey, setShown] = useState<string>();
  const tables = resultsByExercise(results);
  const shown = results.find((result) => resultKey(result) === shownKey);
  const titles = distinctTitles(tables.map(({ assignment }) => assignment.title || exercise.title));
  const ids = tables.map(({ assignment }) => assignment.id);
  const told = results.length > 0 ? fill(texts.openedSeveral, { n: results.length }) : '';
  return (
    <section class="handed-in several" aria-labelledby="results">
      <h2 id="results">{texts.title}</h2>
      <ResultDrop multiple refused={refused} reading={reading} told={told} open={open} texts={texts} />
      {new Set(ids).size < ids.length && <p class="warning">{texts.otherRules}</p>}
      {tables.map((table, at) => (
        <ClassTable
          key={JSON.stringify(table.assignment)}
          results={table}
          title={titles[at] ?? ''}
          uid={`class-${at}`}
          lang={lang}
          texts={texts}
          show={(result) => setShown(resultKey(result))}
        />
      ))}
      {results.length > 0 && (
        <p>
          <button type="button" class="btn quiet" onClick={close}>
            {texts.clear}
          </button>
        </p>
      )}
      {shown && (
        <ResultReview
          key={shownKey}
          result={shown}
          lang={lang}
          texts={texts}
          exercise={exercise}
          heading="h2"
          close={() => setShown(undefined)}
        />
      )}
    </section>
  );
}
