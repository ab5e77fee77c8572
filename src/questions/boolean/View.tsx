import { InlineText } from '#ui/RichText.tsx';
import { OptionList } from '../OptionList.tsx';
import type { Option } from '../question.ts';
import type { ViewProps } from '../view-props.ts';

/** True and false as options, so that they look and answer like any other choice. */
function judgements({ question, texts }: Pick<ViewProps<'boolean'>, 'question' | 'texts'>): readonly Option[] {
  return [true, false].map((value) => ({
    id: String(value),
    correct: value === question.answer,
    misconception: question.misconception,
    text: value ? texts.true : texts.false,
    feedback: value ? question.feedback.true : question.feedback.false,
  }));
}

export function BooleanView(props: ViewProps<'boolean'>) {
  const { question, prefix, uid, ...rest } = props;
  return (
    <>
      <OptionList type="radio" name={`${prefix}choice`} uid={uid} options={judgements(props)} {...rest} />
      {question.why && (
        <fieldset class="why">
          <legend>
            <InlineText text={question.why.stem} language={rest.language} />
          </legend>
          <OptionList
            type="radio"
            name={`${prefix}why`}
            uid={`${uid}-why`}
            options={question.why.options}
            remarkPrefix="why."
            {...rest}
          />
        </fieldset>
      )}
    </>
  );
}
