import { useRef } from 'preact/hooks';
import { fill } from '#i18n/fill.ts';
import { type Language, textLanguage } from '#i18n/languages.ts';
import type { PracticeTexts } from '#i18n/practice/practice-texts.ts';
import type { FamilyWords } from '#problems/telling.ts';
import { viewOf } from '#questions/views.ts';
import { answerTo } from '#stores/answers.ts';
import { memoryStorage } from '#stores/safe-storage.ts';
import { interfaceTexts } from '../interface-texts.ts';
import { QuestionFrame } from '../QuestionFrame.tsx';
import { inLesson } from '../question-conduct.ts';
import { questionWords } from '../question-words.ts';
import { FadingExample } from './FadingExample.tsx';
import { useProblem } from './use-problem.ts';

interface Props {
  readonly family: FamilyWords;
  /** Addresses of the scripts of the calculator and of the family. */
  readonly scripts: readonly [calculator: string, family: string];
  readonly texts: PracticeTexts;
  readonly lang: Language;
  /** Unique on the page. */
  readonly uid: string;
}

/** One family of problems: a problem to solve, and beside it worked examples that leave more and more to the learner. */
export function FamilyPractice({ family, scripts, texts, lang, uid }: Props) {
  const section = useRef<HTMLElement>(null);
  const words = questionWords(interfaceTexts(lang));
  const telling = { family, texts, units: words.units, language: textLanguage(lang) };
  const { seed, question, example, unavailable, another, nextExample, closeExample } = useProblem(telling, scripts);

  const backToProblem = (): void => {
    closeExample();
    section.current?.querySelector<HTMLInputElement>('[data-question] input[name=number]')?.focus();
  };

  return (
    <section class="problem" ref={section} aria-label={family.text.title}>
      <h3>{family.text.title}</h3>
      <div class="row">
        <button type="button" class="btn" onClick={() => void another()}>
          {question ? texts.another : texts.give}
        </button>
        {seed !== undefined && <span class="small mut">{fill(texts.number, { n: seed })}</span>}
      </div>
      {unavailable && <p role="alert">{texts.unavailable}</p>}
      {question && (
        <QuestionFrame
          key={question.id}
          question={question}
          view={viewOf(question.kind)}
          words={words}
          lang={lang}
          uid={`${uid}-${seed}`}
          open={() => answerTo(question.id, memoryStorage())}
          conduct={inLesson}
        />
      )}
      {question && !example && (
        <button type="button" class="btn link" onClick={nextExample}>
          {texts.example}
        </button>
      )}
      {example && (
        <FadingExample
          key={`${example.seed}/${example.open}`}
          example={example}
          texts={texts}
          lang={lang}
          next={nextExample}
          back={backToProblem}
        />
      )}
    </section>
  );
}
