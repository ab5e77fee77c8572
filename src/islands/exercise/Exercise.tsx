import { useEffect, useState } from 'preact/hooks';
import type { Assignment } from '#domain/assignment/assignment.ts';
import { totalMarks } from '#domain/assignment/marks.ts';
import type { ExerciseTexts } from '#i18n/exercise/exercise-texts.ts';
import { fill } from '#i18n/fill.ts';
import type { Language } from '#i18n/languages.ts';
import type { ExerciseProgress } from '#stores/exercises.ts';
import { interfaceTexts } from '../interface-texts.ts';
import { QuestionFrame } from '../QuestionFrame.tsx';
import type { Conduct } from '../question-conduct.ts';
import { shownPoints } from '../result-line.ts';
import { ExerciseMarks } from './ExerciseMarks.tsx';
import { ruleLines, sizeLine } from './facts.ts';
import { markAll, type Result } from './hand-in.ts';
import { type OpenExercise, useProgress } from './use-exercise.ts';

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

/** Places, from 1, of the questions that have nothing to mark. */
const unansweredPlaces = (results: readonly Result[]): readonly number[] =>
  results.flatMap(({ share }, index) => (share === undefined ? [index + 1] : []));

/** An opened exercise: its rules, its questions, handing in, and what came of it. */
export function Exercise({ assignment, items, answers, stored, lang, texts }: Props) {
  const { progress, change } = useProgress(stored);
  const [results, setResults] = useState<readonly Result[]>();
  const [told, setTold] = useState('');
  const [warned, setWarned] = useState(false);
  const conduct = conductOf(assignment, progress);
  const handedIn = progress.handedInAt !== undefined;
  const hintCost = conduct.hintCost;

  const mark = async (): Promise<readonly Result[] | undefined> => {
    try {
      return await markAll(items, answers, lang);
    } catch {
      setTold(interfaceTexts(lang).question.unavailable);
      return undefined;
    }
  };
  useEffect(() => {
    if (handedIn) void mark().then(setResults);
  }, []);

  const handIn = async (): Promise<void> => {
    const marked = await mark();
    if (!marked) return;
    const missing = unansweredPlaces(marked);
    if (missing.length > 0 && !warned) {
      setWarned(true);
      setTold(fill(texts.unanswered, { numbers: missing.join(', ') }));
      return;
    }
    const { earned, possible } = totalMarks(marked, hintCost);
    change({ ...progress, handIns: progress.handIns + 1, handedInAt: new Date().toISOString() });
    setResults(marked);
    setTold(fill(texts.handedIn, { earned: shownPoints(earned), possible: shownPoints(possible) }));
  };
  const answerAgain = (): void => {
    change({ ...progress, handedInAt: undefined });
    setResults(undefined);
    setWarned(false);
    setTold('');
  };

  return (
    <div class="exercise">
      <h1 class="tool-title">{assignment.title || texts.title}</h1>
      <p class="lead-line">{sizeLine(assignment.items, texts, texts.facts)}</p>
      <p class="mid">{ruleLines(assignment, texts).join(lang === 'en' ? ' ' : '')}</p>
      <p class="small mut">{texts.kept}</p>
      <label class="person">
        <span>{texts.name}</span>
        <span class="field">
          <input
            type="text"
            autocomplete="name"
            value={progress.name}
            readOnly={handedIn}
            onInput={({ currentTarget }) => change({ ...progress, name: currentTarget.value })}
          />
        </span>
      </label>
      {items.map(({ question, revision, points, found }) => (
        <div class="item" key={question} onInput={() => setWarned(false)}>
          {found ? (
            <>
              <QuestionFrame
                question={found.question}
                script={found.script}
                lang={lang}
                uid={`q-${question.replace('/', '-')}`}
                open={() => answers.get(question) ?? missingStore(question)}
                conduct={{ ...conduct, points }}
              />
              {found.question.revision !== revision && <p class="small mut note">{texts.revised}</p>}
            </>
          ) : (
            <p class="gone">{texts.gone}</p>
          )}
        </div>
      ))}
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
          assignment={assignment}
          items={items}
          answers={answers}
          progress={progress}
          results={results}
          hintCost={hintCost}
          texts={texts}
          again={mayAnswerAgain(assignment, progress) ? answerAgain : undefined}
        />
      )}
    </div>
  );
}

/** Every question that is shown was given a place for its answer when the exercise was opened. */
function missingStore(question: string): never {
  throw new Error(`No place for the answer to ${question}.`);
}
