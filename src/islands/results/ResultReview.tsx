import { useEffect, useRef } from 'preact/hooks';
import type { ExerciseTexts } from '#i18n/exercise/exercise-texts.ts';
import type { Language } from '#i18n/languages.ts';
import type { ResultTexts } from '#i18n/results/results-texts.ts';
import { ExerciseItems } from '../exercise/ExerciseItems.tsx';
import { MarksSection } from '../exercise/MarksSection.tsx';
import type { OpenResult } from './open-result.ts';
import { headLines, warnings } from './result-lines.ts';

interface Props {
  readonly result: OpenResult;
  readonly lang: Language;
  readonly texts: ResultTexts;
  readonly exercise: ExerciseTexts;
  /** The level of its heading on the page. */
  readonly heading: 'h1' | 'h2';
  readonly close: () => void;
}

/** Whose answers these are, and what there is to know before one believes the marks. */
function ReviewHead({ result, lang, texts, exercise, heading: Heading }: Props) {
  const gap = lang === 'en' ? ' ' : '';
  const title = useRef<HTMLHeadingElement>(null);
  // Whoever opens a result wants to read it, and it may stand far from where it was opened.
  useEffect(() => title.current?.focus(), []);
  return (
    <>
      <Heading ref={title} tabIndex={-1} class="tool-title">
        {result.submission.assignment.title || exercise.title}
      </Heading>
      <p class="lead-line">{headLines(result, lang, texts).join(gap)}</p>
      <p class="mid">{texts.readOnly}</p>
      {warnings(result, texts).map((warning) => (
        <p key={warning} class="warning">
          {warning}
        </p>
      ))}
    </>
  );
}

/** The marks as they come out now, and what can be done with them. */
function ReviewMarks({ result, texts, exercise, close }: Props) {
  const { results, submission } = result;
  return (
    <MarksSection
      heading={texts.marks}
      results={results}
      hintCost={submission.assignment.rules.hintCost ?? 0}
      texts={exercise}
    >
      <div class="row">
        <button type="button" class="btn quiet" onClick={() => print()}>
          {texts.print}
        </button>
        <button type="button" class="btn quiet" onClick={close}>
          {texts.close}
        </button>
      </div>
    </MarksSection>
  );
}

/** An exercise as it was answered, with its marks; nothing of it can be changed. */
export function ResultReview(props: Props) {
  const { result, lang, exercise } = props;
  const { submission, items, answers } = result;
  const { lang: answeredIn = submission.assignment.lang, assignment } = submission;
  const conduct = { marking: 'closed', attempts: 0, hintCost: assignment.rules.hintCost ?? 0 } as const;
  return (
    <div class="exercise review">
      <ReviewHead {...props} />
      <ReviewMarks {...props} />
      <ExerciseItems {...{ items, answers, conduct, lang }} readIn={answeredIn} texts={exercise} />
    </div>
  );
}
