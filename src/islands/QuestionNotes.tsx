import { fill } from '#i18n/fill.ts';
import type { TextLanguage } from '#i18n/languages.ts';
import type { Grade, Graded } from '#questions/grade-types.ts';
import { InlineText } from '#ui/RichText.tsx';
import type { InterfaceTexts } from './interface-texts.ts';
import type { Conduct } from './question-conduct.ts';
import type { Session } from './question-session.ts';
import { noAnswerLine, resultLine } from './result-line.ts';

type Texts = InterfaceTexts['question'];

interface HintsProps {
  /** Those that have been asked for. */
  readonly hints: readonly string[];
  readonly language: TextLanguage;
}

export function QuestionHints({ hints, language }: HintsProps) {
  if (hints.length === 0) return null;
  return (
    <ol class="hints">
      {hints.map((hint) => (
        <li>
          <InlineText text={hint} language={language} />
        </li>
      ))}
    </ol>
  );
}

interface ResultProps {
  readonly points: number;
  readonly conduct: Conduct;
  readonly grade: Grade | undefined;
  readonly final: Graded | undefined;
  /** Whether the graders could not be loaded. */
  readonly unavailable: boolean;
  readonly texts: Texts;
}

/** The one sentence about the result, or about why there is none. */
export function QuestionResult({ points, conduct, grade, final, unavailable, texts }: ResultProps) {
  const unanswered = conduct.marking === 'closed' && grade?.status === 'incomplete';
  const line = unanswered ? noAnswerLine(points, texts) : resultLine(final ?? grade, texts);
  return (
    <p class="result" role="status">
      {unavailable ? texts.unavailable : line}
    </p>
  );
}

interface NotesProps {
  readonly conduct: Conduct;
  readonly session: Session;
  readonly texts: Texts;
}

/** How many attempts are used, and what has become of the answer. */
export function QuestionNotes({ conduct, session, texts }: NotesProps) {
  const { marking, attempts: all } = conduct;
  const { attempts: n, changed, keeping } = session;
  return (
    <>
      {marking === 'at-once' && all > 0 && n > 0 && <p class="small mut">{fill(texts.attemptsUsed, { n, all })}</p>}
      {changed && marking !== 'closed' && <p class="small mut">{texts.changed}</p>}
      {keeping === 'full' && <p class="small mut">{texts.notKept}</p>}
    </>
  );
}
