import { OptionList } from '../OptionList.tsx';
import type { ViewProps } from '../view-props.ts';

export function SingleView({ question, prefix, ...rest }: ViewProps<'single'>) {
  return <OptionList type="radio" name={`${prefix}choice`} options={question.options} {...rest} />;
}
