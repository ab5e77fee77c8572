import { fill } from '#i18n/fill.ts';
import { InlineText } from '#ui/RichText.tsx';
import { BlankView } from '../blank/View.tsx';
import { BooleanView } from '../boolean/View.tsx';
import { type Fields, fieldsOfPart } from '../fields.ts';
import type { Graded, Incomplete } from '../grade-types.ts';
import { MultipleView } from '../multiple/View.tsx';
import { NumericView } from '../numeric/View.tsx';
import type { Part } from '../question.ts';
import { SingleView } from '../single/View.tsx';
import { SortingView } from '../sorting/View.tsx';
import type { ViewProps } from '../view-props.ts';
import { WrittenView } from '../written/View.tsx';

/** The remarks that speak of one part, with its id taken off. */
function gradeOfPart(grade: Graded | undefined, part: string): Graded | undefined {
  const prefix = `${part}.`;
  const own = grade?.remarks.filter((remark) => remark.part.startsWith(prefix));
  return (
    grade && { ...grade, remarks: (own ?? []).map((remark) => ({ ...remark, part: remark.part.slice(prefix.length) })) }
  );
}

/** Whether nothing of a part is wrong or missing. */
const isRight = ({ remarks }: Graded): boolean => remarks.every(({ verdict }) => verdict === 'right');

function problemOfPart(problem: Incomplete | undefined, part: string): Incomplete | undefined {
  if (problem?.part === part) return { ...problem, part: '' };
  return problem?.part?.startsWith(`${part}.`) ? { ...problem, part: problem.part.slice(part.length + 1) } : undefined;
}

/** Shows one part with the view of its kind. */
function PartView({ part, ...props }: Omit<ViewProps<'case'>, 'question'> & { readonly part: Part }) {
  switch (part.kind) {
    case 'single':
      return <SingleView question={part} {...props} />;
    case 'multiple':
      return <MultipleView question={part} {...props} />;
    case 'boolean':
      return <BooleanView question={part} {...props} />;
    case 'blank':
      return <BlankView question={part} {...props} />;
    case 'numeric':
      return <NumericView question={part} {...props} />;
    case 'sorting':
      return <SortingView question={part} {...props} />;
    case 'written':
      return <WrittenView question={part} {...props} />;
  }
}

/** The parts under the shared stem, each as a question of its kind. */
export function CaseView({ question, uid, fields, change, grade, problem, ...rest }: ViewProps<'case'>) {
  const changePart = (id: string, own: Fields): void =>
    change({ ...fields, ...Object.fromEntries(Object.entries(own).map(([name, value]) => [`${id}.${name}`, value])) });
  return (
    <ol class="parts">
      {question.parts.map((part, index) => {
        const own = gradeOfPart(grade, part.id);
        return (
          <li key={part.id}>
            <fieldset class="body">
              <legend class={part.kind === 'blank' ? 'sr' : 'stem'}>
                {part.kind === 'blank' ? (
                  fill(rest.texts.part, { n: index + 1 })
                ) : (
                  <InlineText text={part.stem} language={rest.language} />
                )}
              </legend>
              <PartView
                part={part}
                {...rest}
                prefix={`${part.id}.`}
                uid={`${uid}-${part.id}`}
                fields={fieldsOfPart(fields, part.id)}
                change={(own) => changePart(part.id, own)}
                grade={own}
                problem={problemOfPart(problem, part.id)}
              />
              {own && (rest.revealed || isRight(own)) && (
                <div class="explanation">
                  <InlineText text={part.explanation} language={rest.language} />
                </div>
              )}
            </fieldset>
          </li>
        );
      })}
    </ol>
  );
}
