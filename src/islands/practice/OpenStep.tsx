import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '#i18n/fill.ts';
import { type Language, textLanguage } from '#i18n/languages.ts';
import type { PracticeTexts } from '#i18n/practice/practice-texts.ts';
import type { ToldStep } from '#problems/tell-step.ts';
import type { Grade } from '#questions/grade-types.ts';
import type { Question } from '#questions/question.ts';
import { InlineText } from '#ui/RichText.tsx';
import { WithUnit } from '#ui/WithUnit.tsx';
import { interfaceTexts } from '../interface-texts.ts';
import { loadMarker } from '../load-marker.ts';
import { resultLine } from '../result-line.ts';

interface Props {
  readonly step: ToldStep;
  readonly question: Question<'numeric'>;
  readonly texts: PracticeTexts;
  readonly lang: Language;
  /** Whether the learner has just come here from the step before. */
  readonly focused: boolean;
  readonly onDone: () => void;
}

/** A step of an example whose value the learner fills in; a wrong one is told what is to be worked out. */
export function OpenStep({ step, question, texts, lang, focused, onDone }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [grade, setGrade] = useState<Grade>();
  const [unavailable, setUnavailable] = useState(false);
  const { question: questionTexts } = interfaceTexts(lang);

  useEffect(() => {
    if (focused) field.current?.focus();
  }, []);

  const check = async (): Promise<void> => {
    try {
      const marker = await loadMarker({ question }, lang);
      const graded = marker.mark({ number: field.current?.value ?? '' });
      setUnavailable(false);
      setGrade(graded);
      if (graded.status === 'graded' && graded.result === 'correct') onDone();
    } catch {
      setUnavailable(true);
    }
  };

  const wrong = grade?.status === 'graded' && grade.result !== 'correct';
  const decimals = wrong ? grade.remarks[0]?.decimals : undefined;
  const notYet =
    decimals === undefined ? fill(texts.notYet, { asked: step.asked }) : fill(questionTexts.tooCoarse, { decimals });
  const message = unavailable ? texts.unavailable : wrong ? notYet : resultLine(grade, questionTexts);
  return (
    <form
      autoComplete="off"
      class="open-step"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void check();
      }}
      onInput={() => setGrade(undefined)}
    >
      <div class="row">
        <label class="step-ask">
          <span class="step-name">{step.name}</span>
          <span class="field">
            <WithUnit unit={question.unit}>
              <input
                ref={field}
                type="text"
                inputMode="decimal"
                autocomplete="off"
                name="number"
                aria-invalid={wrong ? 'true' : undefined}
              />
            </WithUnit>
          </span>
        </label>
        <button class="btn" type="submit">
          {texts.check}
        </button>
        {wrong && (
          <button class="btn link" type="button" onClick={onDone}>
            {texts.show}
          </button>
        )}
      </div>
      <p class="small" role="status">
        {grade?.status === 'graded' && !wrong ? '' : <InlineText text={message} language={textLanguage(lang)} />}
      </p>
    </form>
  );
}
