import { useEffect, useState } from 'preact/hooks';
import type { Calculator } from '#calculators/define-calculator.ts';
import { fill } from '#i18n/fill.ts';
import { type Language, textLanguage } from '#i18n/languages.ts';
import { drawProblem } from '#problems/draw-problem.ts';
import { problemQuestion, type Telling } from '#problems/problem-question.ts';
import { answerTo } from '#stores/answers.ts';
import { memoryStorage } from '#stores/safe-storage.ts';
import { InlineText } from '#ui/RichText.tsx';
import { interfaceTexts } from './interface-texts.ts';
import { QuestionFrame } from './QuestionFrame.tsx';
import { inLesson } from './question-conduct.ts';

interface Props extends Pick<Telling, 'family' | 'words' | 'mistakes'> {
  readonly lang: Language;
  readonly uid: string;
  /** Address of the calculator's script. */
  readonly script: string;
  readonly title: string;
}

/** Enough seeds that nobody meets the same problem twice in an evening. */
const seeds = 1_000_000;

/** Practice with new numbers each time; the same number of the problem gives the same problem on every machine. */
export default function ProblemIsland({ family, words, mistakes, lang, uid, script, title }: Props) {
  const { calculator: texts } = interfaceTexts(lang);
  const language = textLanguage(lang);
  const [model, setModel] = useState<Calculator>();
  const [seed, setSeed] = useState<number>();
  const [example, setExample] = useState(0);
  const telling: Telling = { family, words, mistakes, units: texts.units, language };

  useEffect(() => {
    void import(/* @vite-ignore */ script).then((loaded: { readonly model: Calculator }) => setModel(loaded.model));
  }, [script]);

  const another = (): void => {
    setSeed(Math.floor(Math.random() * seeds));
    setExample(0);
  };
  const question = (number: number) => model && problemQuestion(drawProblem(family, model, number), model, telling);
  const problem = seed === undefined ? undefined : question(seed);
  const worked = seed === undefined || example === 0 ? undefined : question((seed + 1) % seeds);
  const lines = worked?.working ?? [];
  const shown = example > 1 ? lines.slice(0, Math.max(1, lines.length - example + 1)) : lines;
  return (
    <section class="problem" aria-label={title}>
      <h3>{title}</h3>
      <div class="row">
        <button type="button" class="btn" disabled={!model} onClick={another}>
          {seed === undefined ? texts.practise : texts.anotherProblem}
        </button>
        {seed !== undefined && <span class="small mut">{fill(texts.problemNumber, { n: seed })}</span>}
      </div>
      {problem && (
        <QuestionFrame
          key={problem.id}
          question={problem}
          lang={lang}
          uid={`${uid}-${seed}`}
          open={() => answerTo(problem.id, memoryStorage())}
          conduct={inLesson}
        />
      )}
      {problem && example === 0 && (
        <button type="button" class="btn link" onClick={() => setExample(1)}>
          {texts.workedExample}
        </button>
      )}
      {worked && (
        <div class="worked">
          <p class="cap">{texts.workedExample}</p>
          <p>
            <InlineText text={worked.stem} language={language} />
          </p>
          <ol>
            {shown.map((line) => (
              <li>{line}</li>
            ))}
          </ol>
          {shown.length > 1 && (
            <button type="button" class="btn link" onClick={() => setExample(example + 1)}>
              {texts.fadeExample}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
