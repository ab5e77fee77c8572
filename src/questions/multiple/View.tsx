import { OptionList } from '../OptionList.tsx';
import type { ViewProps } from '../view-props.ts';

export function MultipleView({ question, prefix, ...rest }: ViewProps<'multiple'>) {
  return <OptionList type="checkbox" name={`${prefix}choice`} options={question.options} {...rest} />;
}
