import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '#i18n/fill.ts';
import { type Language, textLanguage } from '#i18n/languages.ts';
import type { PracticeTexts } from '#i18n/practice/practice-texts.ts';
import type { ExampleStep, WorkedExample } from '#problems/worked-example.ts';
import { InlineText } from '#ui/RichText.tsx';
import { OpenStep } from './OpenStep.tsx';

interface Props {
  readonly example: WorkedExample;
  readonly texts: PracticeTexts;
  readonly lang: Language;
  /** Brings the next example, which leaves one more step open. */
  readonly next: () => void;
  readonly back: () => void;
}

/** What is left to the learner, in words. */
function taskLine(open: number, all: number, texts: PracticeTexts): string {
  if (open === 0) return '';
  if (open === all) return texts.allIsYours;
  return open === 1 ? texts.stepIsYours : fill(texts.stepsAreYours, { n: open });
}

/** A worked example whose last steps are open. They are filled one after the other; then the next example leaves one more. */
export function FadingExample({ example, texts, lang, next, back }: Props) {
  const { steps, stem } = example;
  const open = steps.filter(({ question }) => question).length;
  const [done, setDone] = useState(0);
  const buttons = useRef<HTMLDivElement>(null);
  const current = steps.length - open + done;
  const finished = done === open;
  const language = textLanguage(lang);

  useEffect(() => {
    if (done > 0 && finished) buttons.current?.querySelector('button')?.focus();
  }, [done, finished]);

  const lineOf = ({ name, line }: ExampleStep) => (
    <>
      <span class="step-name">
        <InlineText text={name} language={language} />
      </span>{' '}
      <span class="step-line">
        <InlineText text={line} language={language} />
      </span>
    </>
  );
  return (
    <section class="example" aria-label={texts.exampleTitle}>
      <h4>{texts.exampleTitle}</h4>
      <p>
        <InlineText text={stem} language={language} />
      </p>
      <p class="small mid">{taskLine(open, steps.length, texts)}</p>
      <ol class="steps">
        {steps.map((step, index) => (
          <li key={index}>
            {index < current && lineOf(step)}
            {index === current && step.question && (
              <OpenStep
                step={step}
                question={step.question}
                texts={texts}
                lang={lang}
                focused={done > 0}
                onDone={() => setDone(done + 1)}
              />
            )}
            {index > current && <span class="step-name mut">{step.name}</span>}
          </li>
        ))}
      </ol>
      <p role="status">{done > 0 && texts.right}</p>
      <div class="row" ref={buttons}>
        {finished && open < steps.length && (
          <button type="button" class="btn" onClick={next}>
            {texts.next}
          </button>
        )}
        <button type="button" class={finished && open === steps.length ? 'btn' : 'btn link'} onClick={back}>
          {texts.back}
        </button>
      </div>
    </section>
  );
}
