import { Mark } from '#ui/Mark.tsx';
import { InlineText, RichText } from '#ui/RichText.tsx';
import type { Graded, Verdict } from './grade-types.ts';
import type { Option } from './question.ts';
import type { ViewProps } from './view-props.ts';

/** The part of a grade that speaks of one option. */
const verdictOn = (grade: Graded | undefined, part: string): Verdict | undefined =>
  grade?.remarks.find((remark) => remark.part === part)?.verdict;

type Words = Pick<ViewProps<'single'>, 'texts' | 'language'>;

interface VerdictProps extends Pick<Words, 'texts'> {
  readonly verdict: Verdict;
  /** The words for what is right and wrong; a statement does not hold, a number or a term is not right. */
  readonly right?: string;
  readonly wrong?: string;
}

/** Tick or cross with its word. */
export function VerdictMark({ verdict, texts, right = texts.correct, wrong = texts.incorrect }: VerdictProps) {
  const word = { right, wrong, missed: texts.missed, near: texts.near }[verdict];
  return (
    <span class="verdict">
      <Mark name={verdict === 'right' || verdict === 'missed' ? 'right' : 'wrong'} />
      {word}
    </span>
  );
}

interface FeedbackProps extends Words {
  readonly id?: string;
  readonly good: boolean;
  readonly belief?: string | undefined;
  readonly text: string;
}

/** The reply to a choice: the belief behind a wrong one in bold, then why, and the next step. */
export function Feedback({ id, good, belief, text, texts, language }: FeedbackProps) {
  return (
    <div class={good ? 'fb' : 'fb no'} id={id}>
      {!good && belief !== undefined && (
        <p class="belief">
          <InlineText text={texts.belief.replace('{belief}', () => belief)} language={language} />
        </p>
      )}
      <RichText text={text} language={language} />
    </div>
  );
}

interface Props extends Words {
  readonly type: 'radio' | 'checkbox';
  /** Name of the form field. */
  readonly name: string;
  readonly uid: string;
  readonly options: readonly Option[];
  readonly grade: Graded | undefined;
  /** What stands before an option's id in the grader's remarks. */
  readonly remarkPrefix?: string;
  readonly showAll: boolean;
  readonly revealed: boolean;
}

/** Options with a letter key; the whole row is the target, feedback stands under the option it belongs to. */
export function OptionList(props: Props) {
  const { type, name, uid, options, grade, remarkPrefix = '', showAll, revealed, texts, language } = props;
  return (
    <div class="opts">
      {options.map((option, index) => {
        const given = verdictOn(grade, remarkPrefix + option.id);
        const verdict = given === 'missed' && !revealed ? undefined : given;
        const replies = verdict !== undefined || (grade !== undefined && showAll);
        const feedbackId = `${uid}-${option.id}-reply`;
        const state = verdict === 'wrong' ? 'wrong' : verdict ? 'good' : '';
        return (
          <div class={`opt ${state}`} key={option.id}>
            <label>
              <input type={type} name={name} value={option.id} aria-describedby={replies ? feedbackId : undefined} />
              <span class="key" aria-hidden="true">
                {String.fromCharCode(65 + index)}
              </span>
              <span>
                <InlineText text={option.text} language={language} />
              </span>
              {verdict && <VerdictMark verdict={verdict} texts={texts} />}
            </label>
            {replies && (
              <Feedback
                id={feedbackId}
                good={option.correct}
                belief={option.misconception?.belief}
                text={option.feedback}
                texts={texts}
                language={language}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
