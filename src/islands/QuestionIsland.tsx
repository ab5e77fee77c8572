import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { fill } from '#i18n/fill.ts';
import { type Language, textLanguage } from '#i18n/languages.ts';
import type { Grade, Graded } from '#questions/grade-types.ts';
import type { Kind, Question } from '#questions/question.ts';
import type { ViewProps } from '#questions/view-props.ts';
import { views } from '#questions/views.ts';
import { InlineText, RichText } from '#ui/RichText.tsx';
import { type InterfaceTexts, interfaceTexts } from './interface-texts.ts';
import { useQuestion } from './use-question.ts';

type Texts = InterfaceTexts['question'];

/** A kind that a page can show. */
type Shown = keyof typeof views;

interface Props<K extends Shown> {
  readonly question: Question<K>;
  readonly lang: Language;
  /** Unique on the page. */
  readonly uid: string;
}

/** Points as they are shown: at most two decimals. */
const shown = (points: number): string => String(Math.round(points * 100) / 100);

/** The sentence about a result, or about why there is none yet. */
function resultLine(grade: Grade | undefined, unit: string | undefined, texts: Texts): string {
  if (!grade) return '';
  if (grade.status === 'graded') {
    const line = { correct: texts.resultCorrect, partial: texts.resultPartial, incorrect: texts.resultIncorrect }[
      grade.result
    ];
    return fill(line, { earned: shown(grade.earned), possible: shown(grade.possible) });
  }
  if (grade.missing !== 'unit') return texts.missing[grade.missing];
  const written = grade.reading?.status === 'read' ? (grade.reading.unit ?? '') : '';
  return fill(texts.wrongUnit, { written, asked: unit ?? '1' });
}

const resultAttributes = (grade: Graded | undefined) =>
  grade && { 'data-earned': grade.earned, 'data-possible': grade.possible, 'data-result': grade.result };

/** Above the stem: what kind of question it is, what it tests, what it is worth. */
function Meta({ question, texts }: { readonly question: Question; readonly texts: Texts }) {
  return (
    <p class="meta">
      <span>
        {texts.kinds[question.kind]} · {fill(texts.objective, { n: question.objective })}
        {question.disputed && ` · ${texts.disputed}`}
        {question.kind === 'written' && ` · ${texts.selfMarked}`}
      </span>
      <span>{fill(question.points === 1 ? texts.point : texts.points, { n: question.points })}</span>
    </p>
  );
}

function Confidence({ texts }: { readonly texts: Texts }) {
  return (
    <fieldset class="sure">
      <legend>{texts.confidence}</legend>
      {(['sure', 'notSure'] as const).map((level) => (
        <label>
          <input type="radio" name="confidence" value={level} />
          <span>{texts[level]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/**
 * The hydrated root of a question: the form with stem, hints, confidence, result and explanation around the view of its
 * kind. It grades through the one grader that every other place uses.
 */
export default function QuestionIsland<K extends Shown>({ question, lang, uid }: Props<K>) {
  const texts = interfaceTexts(lang).question;
  const language = textLanguage(lang);
  const View = views[question.kind] as ComponentType<ViewProps<Kind>>;
  const { form, session, grading, unavailable, prepare, change, onInput, submit, retry, showHint } = useQuestion(
    question,
    (loaded, fields) => loaded.grade(question.kind, question, fields, { locale: lang, evaluate: () => undefined }),
  );
  const [explained, setExplained] = useState(false);
  const { grade } = session;
  const final = grade?.status === 'graded' ? grade : undefined;
  const unit = question.kind === 'numeric' ? question.unit : undefined;
  const isBlank = question.kind === 'blank';
  return (
    <form
      class="q"
      ref={form}
      id={uid}
      data-question={question.id}
      data-kind={question.kind}
      data-status={grade?.status ?? 'unanswered'}
      {...resultAttributes(final)}
      noValidate
      onPointerDown={prepare}
      onFocusIn={prepare}
      onInput={(event) => !event.isComposing && onInput()}
      onCompositionEnd={onInput}
      onKeyDown={(event) => event.key === 'Enter' && event.isComposing && event.preventDefault()}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Meta question={question} texts={texts} />
      <fieldset class="body">
        <legend class={isBlank ? 'sr' : 'stem'}>
          {isBlank ? texts.kinds.blank : <InlineText text={question.stem} language={language} />}
        </legend>
        <View
          question={question}
          prefix=""
          uid={uid}
          fields={session.fields}
          change={change}
          grade={final}
          problem={grade?.status === 'incomplete' ? grade : undefined}
          readAs={(typed) =>
            typed.trim() === '' ? undefined : grading?.readAsNumber(typed, grading.readNumber(typed, lang))
          }
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
      <p class="result" role="status">
        {unavailable ? texts.unavailable : resultLine(grade, unit, texts)}
      </p>
      <div class="foot">
        <button class="btn" type="submit">
          {texts.check}
        </button>
        {final && (
          <button class="btn quiet" type="button" onClick={retry}>
            {texts.again}
          </button>
        )}
        {final && (
          <button class="btn link" type="button" aria-expanded={explained} onClick={() => setExplained(!explained)}>
            {explained ? texts.hideExplanation : texts.showExplanation}
          </button>
        )}
        {!final && session.hintsShown < question.hints.length && (
          <button class="btn link" type="button" onClick={showHint}>
            {session.hintsShown === 0 ? texts.hint : texts.nextHint}
          </button>
        )}
        <Confidence texts={texts} />
      </div>
      {final && explained && (
        <div class="explanation">
          <RichText text={question.explanation} language={language} />
        </div>
      )}
      {session.changed && <p class="small mut">{texts.changed}</p>}
      {session.keeping === 'full' && <p class="small mut">{texts.notKept}</p>}
    </form>
  );
}
