import { InlineText } from '#ui/RichText.tsx';
import { Feedback, VerdictMark } from '../OptionList.tsx';
import type { ViewProps } from '../view-props.ts';

/** Each row with a list of targets to choose from; works by keyboard, touch and screen reader alike. */
export function MatchingView({
  question,
  prefix,
  uid,
  grade,
  problem,
  showAll,
  texts,
  language,
}: ViewProps<'matching'>) {
  return (
    <div class="rows">
      {question.rows.map((row) => {
        const remark = grade?.remarks.find(({ part }) => part === row.id);
        const replies = remark?.verdict === 'wrong' || (remark !== undefined && showAll);
        const id = `${uid}-${row.id}`;
        return (
          <div class="match" key={row.id}>
            <label for={id}>
              <InlineText text={row.text} language={language} />
            </label>
            <select
              id={id}
              name={`${prefix}${row.id}`}
              aria-invalid={problem?.part === row.id ? 'true' : undefined}
              aria-describedby={replies ? `${id}-reply` : undefined}
            >
              <option value="">{texts.choose}</option>
              {question.targets.map((target) => (
                <option value={target.id}>{target.text}</option>
              ))}
            </select>
            {remark && <VerdictMark verdict={remark.verdict} wrong={texts.wrong} texts={texts} />}
            {replies && (
              <Feedback
                id={`${id}-reply`}
                good={remark.verdict === 'right'}
                belief={row.misconception?.belief}
                text={row.feedback}
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
