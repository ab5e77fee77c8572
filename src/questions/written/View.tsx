import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill } from '#i18n/fill.ts';
import { InlineText, RichText } from '#ui/RichText.tsx';
import { textOf } from '../fields.ts';
import type { RubricPoint } from '../question.ts';
import type { ViewProps } from '../view-props.ts';

/** Whether a text holds one of the words that hint at a point. A hint only: the learner decides. */
const seemsCovered = (text: string, { words }: RubricPoint): boolean => {
  const folded = text.toLowerCase();
  return words.some((word) => folded.includes(word.toLowerCase()));
};

/** The marks that a point may get: none, halves where it is worth more than one, all. */
const possibleMarks = (points: number): readonly number[] =>
  Array.from({ length: points * 2 + 1 }, (_, half) => half / 2);

/** Write first, then calibrate on two marked samples, then mark oneself against the scheme. */
export function WrittenView({ question, prefix, uid, fields, problem, texts, language }: ViewProps<'written'>) {
  const [finished, setFinished] = useState(false);
  const calibration = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (finished) calibration.current?.focus();
  }, [finished]);
  const written = textOf(fields, 'text');
  const asked = finished || problem?.missing === 'marks';
  const marking =
    written.trim() !== '' && (asked || question.rubric.some(({ id }) => textOf(fields, `mark.${id}`) !== ''));
  return (
    <>
      <label class="writing">
        <span class="sr">{texts.yourAnswer}</span>
        <textarea
          name={`${prefix}text`}
          rows={question.form === 'essay' ? 10 : question.form === 'short' ? 6 : 3}
          aria-invalid={problem?.missing === 'written' ? 'true' : undefined}
        />
      </label>
      {!marking && (
        <button
          type="button"
          class="btn quiet finish-writing"
          disabled={written.trim() === ''}
          onClick={() => setFinished(true)}
        >
          {texts.finishWriting}
        </button>
      )}
      {marking && (
        <>
          <div class="calibrate">
            <p class="cap" ref={calibration} tabIndex={-1}>
              {texts.calibrate}
            </p>
            {question.samples.map((sample, index) => (
              <details>
                <summary>{fill(texts.sample, { n: index + 1 })}</summary>
                <RichText text={sample.text} language={language} />
                <details>
                  <summary>{texts.showMarks}</summary>
                  <ul>
                    {question.rubric.map((point) => (
                      <li>
                        <b>{fill(texts.score, { earned: sample.marks[point.id] ?? 0, possible: point.points })}</b>{' '}
                        <InlineText text={point.text} language={language} />
                      </li>
                    ))}
                  </ul>
                  <RichText text={sample.comment} language={language} />
                </details>
              </details>
            ))}
          </div>
          <fieldset class="scheme">
            <legend>{texts.markYourself}</legend>
            {question.rubric.map((point) => (
              <div class="match">
                <label for={`${uid}-${point.id}`}>
                  <InlineText text={point.text} language={language} />
                  {seemsCovered(written, point) && <span class="mut small"> {texts.seemsCovered}</span>}
                </label>
                <select
                  id={`${uid}-${point.id}`}
                  name={`${prefix}mark.${point.id}`}
                  value={textOf(fields, `mark.${point.id}`)}
                  aria-invalid={problem?.part === point.id ? 'true' : undefined}
                >
                  <option value="">{texts.choose}</option>
                  {possibleMarks(point.points).map((mark) => (
                    <option value={mark}>{fill(texts.score, { earned: mark, possible: point.points })}</option>
                  ))}
                </select>
              </div>
            ))}
          </fieldset>
          <details>
            <summary>{texts.modelAnswer}</summary>
            <RichText text={question.model} language={language} />
          </details>
        </>
      )}
    </>
  );
}
