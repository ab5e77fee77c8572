import { InlineText } from '#ui/RichText.tsx';
import { Feedback, VerdictMark } from '../OptionList.tsx';
import type { ViewProps } from '../view-props.ts';

/** Each item with its boxes as radio buttons, side by side in the order of the boxes: transaction left, relationship right. */
export function SortingView({ question, prefix, uid, grade, showAll, texts, language }: ViewProps<'sorting'>) {
  return (
    <div class="rows">
      {question.items.map((item) => {
        const remark = grade?.remarks.find(({ part }) => part === item.id);
        const replies = remark?.verdict === 'wrong' || (remark !== undefined && showAll);
        return (
          <fieldset class="sort" key={item.id} aria-describedby={replies ? `${uid}-${item.id}-reply` : undefined}>
            <legend>
              <InlineText text={item.text} language={language} />{' '}
              {remark && <VerdictMark verdict={remark.verdict} wrong={texts.wrong} texts={texts} />}
            </legend>
            <div class="boxes">
              {question.boxes.map((box) => (
                <label class={`box box-${box.id}`}>
                  <input type="radio" name={`${prefix}${item.id}`} value={box.id} />
                  <span>
                    <InlineText text={box.text} language={language} />
                  </span>
                </label>
              ))}
            </div>
            {replies && (
              <Feedback
                id={`${uid}-${item.id}-reply`}
                good={remark.verdict === 'right'}
                belief={item.misconception?.belief}
                text={item.feedback}
                texts={texts}
                language={language}
              />
            )}
          </fieldset>
        );
      })}
    </div>
  );
}
