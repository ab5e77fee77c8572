import { useEffect, useState } from 'preact/hooks';
import { totalMarks } from '#domain/assignment/marks.ts';
import type { ExerciseTexts } from '#i18n/exercise/exercise-texts.ts';
import { fill } from '#i18n/fill.ts';
import type { Language } from '#i18n/languages.ts';
import type { ExerciseProgress } from '#stores/exercises.ts';
import { interfaceTexts } from '../interface-texts.ts';
import { shownPoints } from '../result-line.ts';
import { markAll, type Result } from './hand-in.ts';
import type { OpenExercise } from './use-exercise.ts';

export interface Desk extends OpenExercise {
  readonly lang: Language;
  readonly texts: ExerciseTexts;
  readonly progress: ExerciseProgress;
  readonly change: (progress: ExerciseProgress) => void;
}

/** Places, from 1, of the questions that have nothing to mark. */
const unansweredPlaces = ({ items }: Desk, results: readonly Result[]): readonly number[] => {
  const unanswered = new Set(results.filter(({ share }) => share === undefined).map(({ question }) => question.id));
  return items.flatMap(({ question }, index) => (unanswered.has(question) ? [index + 1] : []));
};

function handedInLine({ assignment, texts }: Desk, results: readonly Result[]): string {
  const { earned, possible } = totalMarks(results, assignment.rules.hintCost ?? 0);
  return fill(texts.handedIn, { earned: shownPoints(earned), possible: shownPoints(possible) });
}

/** Handing an exercise in: what lacks an answer is named once before; what was handed in is marked again on every visit. */
export function useHandIn(desk: Desk) {
  const { items, answers, lang, texts, progress, change } = desk;
  const [results, setResults] = useState<readonly Result[]>();
  const [told, setTold] = useState('');
  const [warned, setWarned] = useState(false);

  const mark = async (): Promise<readonly Result[] | undefined> => {
    try {
      return await markAll(items, answers, lang);
    } catch {
      setTold(interfaceTexts(lang).question.unavailable);
      return undefined;
    }
  };
  useEffect(() => {
    if (progress.handedInAt !== undefined) void mark().then(setResults);
  }, []);

  const handIn = async (): Promise<void> => {
    const marked = await mark();
    if (!marked) return;
    const missing = unansweredPlaces(desk, marked);
    if (missing.length > 0 && !warned) {
      setWarned(true);
      setTold(fill(texts.unanswered, { numbers: missing.join(', ') }));
      return;
    }
    change({ ...progress, handIns: progress.handIns + 1, handedInAt: new Date().toISOString() });
    setResults(marked);
    setTold(handedInLine(desk, marked));
  };
  const answerAgain = (): void => {
    change({ ...progress, handedInAt: undefined });
    setResults(undefined);
    setWarned(false);
    setTold('');
  };
  return { results, told, warned, handIn, answerAgain, forgetWarning: () => setWarned(false) };
}
