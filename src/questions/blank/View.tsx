import type { NearReason } from '#domain/answers/text/near.ts';
import { fill } from '#i18n/fill.ts';
import { InlineText } from '#ui/RichText.tsx';
import { Feedback, VerdictMark } from '../OptionList.tsx';
import type { ViewProps } from '../view-props.ts';

/** What is off in a nearly right answer; inside a list the item is named as well. */
function nearSentence(reason: NearReason, texts: ViewProps<'blank'>['texts']): string {
  if (reason.kind === 'item') return `“${reason.item}” ${nearSentence(reason.reason, texts)}`;
  return texts.nearReasons[reason.kind];
}

/** The stem with a text field in each gap; what is said of a gap follows below, in order. */
export function BlankView({ question, prefix, uid, grade, problem, revealed, texts, language }: ViewProps<'blank'>) {
  const pieces = question.stem.split(/\{\{([^}]+)\}\}/);
  const several = question.blanks.length > 1;
  const numberOf = (id: string): number => question.blanks.findIndex((blank) => blank.id === id) + 1;
  return (
    <>
      <p class="stem gaps">
        {pieces.map((piece, index) =>
          index % 2 === 0 ? (
            <InlineText text={piece} language={language} />
          ) : (
            <label class="gap">
              <span class={several ? 'place' : 'sr'}>{several ? numberOf(piece) : texts.yourAnswer}</span>
              <input
                type="text"
                autocomplete="off"
                autocapitalize="off"
                spellcheck={false}
                name={`${prefix}${piece}`}
                aria-invalid={problem?.part === piece ? 'true' : undefined}
                aria-describedby={grade ? `${uid}-${piece}-reply` : undefined}
              />
            </label>
          ),
        )}
      </p>
      {grade &&
        question.blanks.map((blank) => {
          const remark = grade.remarks.find(({ part }) => part === blank.id);
          const known = remark?.known === undefined ? undefined : blank.wrong[remark.known];
          if (!remark) return null;
          return (
            <div class="gap-reply" id={`${uid}-${blank.id}-reply`}>
              <p class="row">
                {several && <span class="place">{numberOf(blank.id)}</span>}
                <VerdictMark verdict={remark.verdict} wrong={texts.wrong} texts={texts} />
                {remark.near && <span>{nearSentence(remark.near, texts)}</span>}
                {remark.verdict !== 'right' && revealed && (
                  <span>{fill(texts.accepted, { answers: blank.shown.join(' / ') })}</span>
                )}
              </p>
              {known && (
                <Feedback
                  good={false}
                  belief={known.misconception?.belief}
                  text={known.feedback}
                  texts={texts}
                  language={language}
                />
              )}
            </div>
          );
        })}
    </>
  );
}
