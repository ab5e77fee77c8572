import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { fill } from '#i18n/fill.ts';
import { type Language, textLanguage } from '#i18n/languages.ts';
import type { Kind } from '#questions/question.ts';
import type { ViewProps } from '#questions/view-props.ts';
import { views } from '#questions/views.ts';
import type { Answer } from '#stores/answers.ts';
import type { Stored } from '#stores/versioned.ts';
import { InlineText, RichText } from '#ui/RichText.tsx';
import { interfaceTexts } from './interface-texts.ts';
import { loadMarker, type MarkedQuestion } from './load-marker.ts';
import { QuestionFoot } from './QuestionFoot.tsx';
import { QuestionMeta } from './QuestionMeta.tsx';
import type { Conduct } from './question-conduct.ts';
import { gradeHere, noAnswerLine, resultLine } from './result-line.ts';
import { useQuestion } from './use-question.ts';

interface Props extends MarkedQuestion {
  readonly lang: Language;
  /** Unique on the page. */
  readonly uid: string;
  /** Finds the stored answer; called in the browser only. */
  readonly open: () => Stored<Answer>;
  readonly conduct: Conduct;
  /** Whether the explanation is open from the start. */
  readonly unfolded?: boolean;
}

/**
 * The form with stem, hints, confidence, result and explanation around the view of a question's kind. It grades through
 * the one grader that every other place uses; what is allowed when is said by the conduct.
 */
export function QuestionFrame({ question, script, lang, uid, open, conduct, unfolded = false }: Props) {
  const { question: texts, calculator } = interfaceTexts(lang);
  const language = textLanguage(lang);
  const View = views[question.kind] as ComponentType<ViewProps<Kind>>;
  const load = () => loadMarker({ question, script }, lang);
  const { form, session, marker, unavailable, prepare, change, onInput, submit, retry, showHint } = useQuestion({
    identity: question,
    open,
    marking: conduct.marking,
    load,
  });
  const [explained, setExplained] = useState(unfolded);
  const { grade } = session;
  const final = grade?.status === 'graded' ? gradeHere(grade, conduct, session.hintsShown) : undefined;
  const points = conduct.points ?? question.points;
  const closed = conduct.marking === 'closed';
  const locked = closed || (final !== undefined && conduct.attempts > 0 && session.attempts >= conduct.attempts);
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
      data-earned={final?.earned}
      data-possible={final?.possible}
      data-result={final?.result}
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
      <QuestionMeta question={question} points={points} texts={texts} />
      <fieldset class="body" disabled={locked}>
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
          readAs={(typed) => marker?.readAs(typed)}
          evaluate={marker?.evaluate}
          units={calculator.units}
          showAll={explained}
          revealed={explained || locked}
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
        {unavailable
          ? texts.unavailable
          : closed && grade?.status === 'incomplete'
            ? noAnswerLine(points, texts)
            : resultLine(final ?? grade, unit, texts)}
      </p>
      <QuestionFoot
        conduct={conduct}
        marked={final !== undefined}
        locked={locked}
        explained={explained}
        hintsShown={session.hintsShown}
        hints={question.hints.length}
        texts={texts}
        retry={retry}
        explain={() => setExplained(!explained)}
        showHint={showHint}
      />
      {final && explained && (
        <div class="explanation">
          <RichText text={question.explanation} language={language} />
        </div>
      )}
      {conduct.marking === 'at-once' && conduct.attempts > 0 && session.attempts > 0 && (
        <p class="small mut">{fill(texts.attemptsUsed, { n: session.attempts, all: conduct.attempts })}</p>
      )}
      {session.changed && <p class="small mut">{texts.changed}</p>}
      {session.keeping === 'full' && <p class="small mut">{texts.notKept}</p>}
    </form>
  );
}
