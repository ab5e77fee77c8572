import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { fill } from '#i18n/fill.ts';
import { type Language, textLanguage } from '#i18n/languages.ts';
import type { Fields } from '#questions/fields.ts';
import type { Grade, Graded } from '#questions/grade-types.ts';
import type { Kind, Kinds, Question } from '#questions/question.ts';
import type { ViewProps } from '#questions/view-props.ts';
import { InlineText, RichText } from '#ui/RichText.tsx';
import { type InterfaceTexts, interfaceTexts } from './interface-texts.ts';
import { useQuestion } from './use-question.ts';

type Texts = InterfaceTexts['question'];

/** Points as they are shown: at most two decimals. */
const shown = (points: number): string => String(Math.round(points * 100) / 100);

function resultLine(grade: Grade | undefined, texts: Texts): string {
  if (!grade) return '';
  if (grade.status === 'incomplete') return grade.missing === 'unit' ? '' : texts.missing[grade.missing];
  const line = { correct: texts.resultCorrect, partial: texts.resultPartial, incorrect: texts.resultIncorrect }[
    grade.result
  ];
  return fill(line, { earned: shown(grade.earned), possible: shown(grade.possible) });
}

function unitLine(grade: Grade | undefined, unit: string | undefined, texts: Texts): string {
  if (grade?.status !== 'incomplete' || grade.missing !== 'unit' || grade.reading?.status !== 'read') return '';
  return fill(texts.wrongUnit, { written: grade.reading.unit ?? '', asked: unit ?? '1' });
}

const resultAttributes = (grade: Graded | undefined) =>
  grade && { 'data-earned': grade.earned, 'data-possible': grade.possible, 'data-result': grade.result };

export interface QuestionIslandProps<K extends Kind> {
  readonly question: Question<K>;
  readonly lang: Language;
  /** Unique on the page. */
  readonly uid: string;
}

/**
 * The hydrated root of one kind of question: the form with stem, hints, confidence, result and explanation around the
 * kind's own view, graded by the kind's own grader.
 */
export function questionIsland<K extends Kind>(
  kind: K,
  View: ComponentType<ViewProps<K>>,
  gradeFields: (question: Kinds[K], fields: Fields, lang: Language) => Grade,
) {
  return function QuestionIsland({ question, lang, uid }: QuestionIslandProps<K>) {
    const texts = interfaceTexts(lang).question;
    const language = textLanguage(lang);
    const asked: Kinds[K] = question;
    const { form, session, change, onInput, submit, retry, showHint } = useQuestion(question, (fields) =>
      gradeFields(asked, fields, lang),
    );
    const [explained, setExplained] = useState(false);
    const { grade } = session;
    const final = grade?.status === 'graded' ? grade : undefined;
    const problem = grade?.status === 'incomplete' ? grade : undefined;
    const unit = 'unit' in question ? question.unit : undefined;
    const message = unitLine(grade, unit, texts) || resultLine(grade, texts);
    return (
      <form
        class="q"
        ref={form}
        id={uid}
        data-question={question.id}
        data-kind={kind}
        data-status={grade?.status ?? 'unanswered'}
        {...resultAttributes(final)}
        novalidate
        onInput={(event) => event.target instanceof HTMLElement && !event.isComposing && onInput()}
        onCompositionEnd={onInput}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.isComposing || event.keyCode === 229)) event.preventDefault();
        }}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <p class="meta">
          <span>
            {texts.kinds[kind]} · {fill(texts.objective, { n: question.objective })}
            {question.disputed && ` · ${texts.disputed}`}
          </span>
          <span>{fill(question.points === 1 ? texts.point : texts.points, { n: question.points })}</span>
        </p>
        <fieldset class="body">
          <legend class={kind === 'blank' ? 'sr' : 'stem'}>
            {kind === 'blank' ? texts.kinds.blank : <InlineText text={question.stem} language={language} />}
          </legend>
          <View
            question={asked}
            prefix=""
            uid={uid}
            fields={session.fields}
            change={change}
            grade={final}
            problem={problem}
            showAll={explained}
            texts={texts}
            language={language}
          />
        </fieldset>
        {session.hintsShown > 0 && (
          <ol class="hints">
            {question.hints.slice(0, session.hintsShown).map((hint) => (
              <li>
                <InlineText text={hint} language={language} />
              </li>
            ))}
          </ol>
        )}
        <div class="foot">
          <button class="btn" type="submit">
            {texts.check}
          </button>
          {final && (
            <button class="btn quiet" type="button" onClick={retry}>
              {texts.again}
            </button>
          )}
          {!final && session.hintsShown < question.hints.length && (
            <button class="btn link" type="button" onClick={showHint}>
              {session.hintsShown === 0 ? texts.hint : texts.nextHint}
            </button>
          )}
          {final && (
            <button class="btn link" type="button" aria-expanded={explained} onClick={() => setExplained(!explained)}>
              {explained ? texts.hideExplanation : texts.showExplanation}
            </button>
          )}
          <fieldset class="sure">
            <legend>{texts.confidence}</legend>
            {(['sure', 'notSure'] as const).map((level) => (
              <label>
                <input type="radio" name="confidence" value={level} />
                <span>{texts[level]}</span>
              </label>
            ))}
          </fieldset>
        </div>
        <p class="result" role="status">
          {message}
        </p>
        {final && explained && (
          <div class="explanation">
            <RichText text={question.explanation} language={language} />
          </div>
        )}
        {session.changed && <p class="small mut">{texts.changed}</p>}
        {session.keeping === 'full' && <p class="small mut">{texts.notKept}</p>}
      </form>
    );
  };
}
