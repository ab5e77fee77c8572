import { useState } from 'preact/hooks';
import { type Language, textLanguage } from '#i18n/languages.ts';
import type { Grade, Graded } from '#questions/grade-types.ts';
import type { Question } from '#questions/question.ts';
import type { View } from '#questions/view-props.ts';
import type { Answer } from '#stores/answers.ts';
import type { Stored } from '#stores/versioned.ts';
import { RichText } from '#ui/RichText.tsx';
import { loadMarker, type MarkedQuestion, type Marker } from './load-marker.ts';
import { QuestionBody } from './QuestionBody.tsx';
import { QuestionFoot } from './QuestionFoot.tsx';
import { QuestionMeta } from './QuestionMeta.tsx';
import { QuestionHints, QuestionNotes, QuestionResult } from './QuestionNotes.tsx';
import type { Conduct } from './question-conduct.ts';
import type { QuestionWords } from './question-words.ts';
import { gradeHere } from './result-line.ts';
import { useQuestion } from './use-question.ts';

interface Props extends MarkedQuestion {
  /** The view of its kind. */
  readonly view: View;
  readonly words: QuestionWords;
  readonly lang: Language;
  /** Language in which numbers are read, where it is not that of the page: the one in which they were typed. */
  readonly readIn?: Language | undefined;
  /** Unique on the page. */
  readonly uid: string;
  /** Finds the stored answer; called in the browser only. */
  readonly open: () => Stored<Answer>;
  readonly conduct: Conduct;
  /** What marks the answers, where it is there already. */
  readonly marker?: Marker | undefined;
  /** Whether the explanation is open from the start. */
  readonly unfolded?: boolean;
}

/** What the form says of itself to whoever reads it from outside. */
const dataOf = ({ id, kind }: Question, grade: Grade | undefined, final: Graded | undefined) => ({
  'data-question': id,
  'data-kind': kind,
  'data-status': grade?.status ?? 'unanswered',
  'data-earned': final?.earned,
  'data-possible': final?.possible,
  'data-result': final?.result,
});

/** What happens when a form is touched; while Chinese is being composed nothing counts as entered. */
const eventsOf = ({ prepare, onInput, submit }: ReturnType<typeof useQuestion>) => ({
  onPointerDown: prepare,
  onFocusIn: prepare,
  onInput: (event: InputEvent) => !event.isComposing && onInput(),
  onCompositionEnd: onInput,
  onSubmit: (event: SubmitEvent) => {
    event.preventDefault();
    void submit();
  },
});

/**
 * The form with stem, hints, confidence, result and explanation around the view of a question's kind. It grades through
 * the one grader that every other place uses; what is allowed when is said by the conduct.
 */
export function QuestionFrame(props: Props) {
  const { question, words, lang, readIn = lang, uid, open, conduct, unfolded = false } = props;
  const { texts } = words;
  const load = () => loadMarker(props, readIn);
  const desk = useQuestion({ identity: question, open, marking: conduct.marking, marker: props.marker, load });
  const { form, session, marker, unavailable, change, retry, showHint } = desk;
  const [explained, setExplained] = useState(unfolded);
  const { grade, hintsShown, attempts } = session;
  const final = grade?.status === 'graded' ? gradeHere(grade, conduct, hintsShown) : undefined;
  const usedUp = final !== undefined && conduct.attempts > 0 && attempts >= conduct.attempts;
  const locked = conduct.marking === 'closed' || usedUp;
  const points = conduct.points ?? question.points;
  const shown = { ...props, fields: session.fields, change, grade, final, marker, locked, explained };
  return (
    // What was answered comes from the store; a browser that fills in fields on the way back would say something else.
    <form
      class="q"
      ref={form}
      id={uid}
      {...dataOf(question, grade, final)}
      autoComplete="off"
      noValidate
      {...eventsOf(desk)}
    >
      <QuestionMeta question={question} points={points} texts={texts} />
      <QuestionBody {...shown} />
      <QuestionHints
        hints={question.hints.slice(0, hintsShown).filter((hint) => hint !== '')}
        language={textLanguage(lang)}
      />
      <QuestionResult {...{ points, conduct, grade, final, unavailable, texts }} />
      <QuestionFoot
        conduct={conduct}
        marked={final !== undefined}
        locked={locked}
        explained={explained}
        hintsShown={hintsShown}
        hints={question.hints.length}
        texts={texts}
        retry={retry}
        explain={() => setExplained(!explained)}
        showHint={showHint}
      />
      {final && explained && (
        <div class="explanation">
          <RichText text={question.explanation} language={textLanguage(lang)} />
        </div>
      )}
      <QuestionNotes conduct={conduct} session={session} texts={texts} />
    </form>
  );
}
