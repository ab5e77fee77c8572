import { fill } from '#i18n/fill.ts';
import { InlineText } from '#ui/RichText.tsx';
import { WithUnit } from '#ui/WithUnit.tsx';
import { textOf } from '../fields.ts';
import { Feedback, VerdictMark } from '../OptionList.tsx';
import type { ViewProps } from '../view-props.ts';

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
  const choices = problem?.reading?.status === 'ambiguous' ? problem.reading.values : [];
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
        {remark && <VerdictMark verdict={remark.verdict} texts={texts} />}
        <span class="small mut" id={`${uid}-reading`}>
          {reading !== undefined && fill(texts.readAs, { reading })}
        </span>
      </div>
      {choices.length > 0 && (
        <div class="row">
          {choices.map((value) => (
            <button type="button" class="btn quiet" onClick={() => change({ ...fields, number: String(value) })}>
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
