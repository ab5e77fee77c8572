import { fill } from '#i18n/fill.ts';
import { InlineText } from '#ui/RichText.tsx';
import { WithUnit } from '#ui/WithUnit.tsx';
import { textOf } from '../fields.ts';
import type { Remark } from '../grade-types.ts';
import { Feedback, VerdictMark } from '../OptionList.tsx';
import type { ViewProps } from '../view-props.ts';

/** What is said of the digits of a number that is right as far as it goes, or within the tolerance only. */
function Precision({ remark, texts }: Pick<ViewProps<'numeric'>, 'texts'> & { readonly remark: Remark }) {
  const { decimals, exact } = remark;
  if (decimals !== undefined) return <span>{fill(texts.tooCoarse, { decimals })}</span>;
  return exact === undefined ? null : <span class="small mut">{fill(texts.withinTolerance, { exact })}</span>;
}

/** A field for the number with its unit; how it is read is said before it is marked. */
export function NumericView({
  question,
  prefix,
  uid,
  fields,
  change,
  grade,
  problem,
  readAs,
  revealed,
  texts,
  language,
}: ViewProps<'numeric'>) {
  const typed = textOf(fields, 'number');
  const reading = readAs(typed);
  const remark = grade?.remarks[0];
  const known = remark?.known === undefined ? undefined : question.wrong[remark.known];
  const choices = problem?.choices ?? [];
  return (
    <>
      <div class="row">
        <label class="field">
          <span class="sr">{texts.yourAnswer}</span>
          <WithUnit unit={question.unit}>
            <input
              type="text"
              inputMode="decimal"
              autocomplete="off"
              name={`${prefix}number`}
              aria-invalid={problem ? 'true' : undefined}
              aria-describedby={`${uid}-reading`}
            />
          </WithUnit>
        </label>
        {remark && <VerdictMark verdict={remark.verdict} wrong={texts.wrong} texts={texts} />}
        {remark && <Precision remark={remark} texts={texts} />}
        <span class="small mut" id={`${uid}-reading`}>
          {reading !== undefined && fill(texts.readAs, { reading })}
        </span>
      </div>
      {choices.length > 0 && (
        <div class="row">
          {choices.map((value) => (
            <button type="button" class="btn quiet" onClick={() => change({ ...fields, number: value })}>
              {value}
            </button>
          ))}
        </div>
      )}
      {known && (
        <Feedback
          good={false}
          belief={known.misconception?.belief}
          text={known.feedback}
          texts={texts}
          language={language}
        />
      )}
      {known?.parting && (
        <dl class="parting">
          <div>
            <dt>{texts.yourWay}</dt>
            <dd>
              <InlineText text={known.parting.made} language={language} />
            </dd>
          </div>
          <div>
            <dt>{texts.rightWay}</dt>
            <dd>
              <InlineText text={known.parting.right} language={language} />
            </dd>
          </div>
        </dl>
      )}
      {(revealed || remark?.verdict === 'right') && question.working.length > 0 && (
        <ol class="working" aria-label={texts.working}>
          {question.working.map((line) => (
            <li>
              <InlineText text={line} language={language} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
