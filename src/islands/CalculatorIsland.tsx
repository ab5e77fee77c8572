import { useEffect, useState } from 'preact/hooks';
import { type Calculator, isChoice, type Value } from '#calculators/define-calculator.ts';
import { evaluate, fromFragment, initialValues, toFragment, type Values } from '#calculators/evaluate.ts';
import {
  Chart,
  ChoiceControl,
  PeriodTable,
  Results,
  Sentence,
  type Words,
  Working,
} from '#calculators/view/CalculatorView.tsx';
import { NumberControl } from '#calculators/view/NumberControl.tsx';
import { type Language, textLanguage } from '#i18n/languages.ts';
import { interfaceTexts } from './interface-texts.ts';

export interface CalculatorIslandProps {
  readonly calculator: Calculator;
  readonly words: Words;
  readonly lang: Language;
  readonly uid: string;
  /** Whether this is the calculator's own page, whose address holds the state. */
  readonly ownPage: boolean;
  /** Address of the calculator's own page. */
  readonly page: string;
}

type Drafts = Readonly<Record<string, string>>;

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Removes one name from a record. */
const without = (drafts: Drafts, name: string): Drafts =>
  Object.fromEntries(Object.entries(drafts).filter(([key]) => key !== name));

/** The hydrated root of one calculator: its state, its address, and the views around one evaluation. */
export function CalculatorIsland({ calculator, words, lang, uid, ownPage, page }: CalculatorIslandProps) {
  const texts = interfaceTexts(lang).calculator;
  const language = textLanguage(lang);
  const [values, setValues] = useState<Values>(() => initialValues(calculator));
  const [drafts, setDrafts] = useState<Drafts>({});
  const [told, setTold] = useState('');
  const evaluated = evaluate(calculator, values);
  const common = { calculator, words, texts, language, uid };

  useEffect(() => {
    if (!ownPage) return;
    const follow = () => setValues(fromFragment(calculator, location.hash));
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  const setState = (next: Values): void => {
    setValues(next);
    setTold('');
    const fragment = toFragment(calculator, next);
    if (ownPage) history.replaceState(null, '', fragment ? `#${fragment}` : location.pathname);
  };
  const set = (name: string, value: Value): void => setState({ ...values, [name]: value });
  const share = async (): Promise<void> => {
    const link = new URL(`${page}#${toFragment(calculator, values)}`, location.href).href;
    setTold((await copy(link)) ? texts.shared : texts.shareFailed);
  };

  return (
    <form class="calc" data-calculator={calculator.id} id={uid} onSubmit={(event) => event.preventDefault()}>
      <Results {...common} evaluated={evaluated} />
      <fieldset class="controls">
        <legend class="sr">{texts.inputs}</legend>
        {Object.entries(calculator.inputs).map(([name, input]) => {
          const shared = { name, uid, label: words.inputs[name] ?? name };
          const value = values[name];
          return isChoice(input) ? (
            <ChoiceControl
              key={name}
              {...shared}
              choices={input.choices}
              words={words.words}
              value={String(value)}
              onValue={(next) => set(name, next)}
            />
          ) : (
            <NumberControl
              key={name}
              {...shared}
              input={input}
              value={Number(value)}
              typed={drafts[name]}
              texts={texts}
              language={language}
              onValue={(next) => {
                setDrafts(without(drafts, name));
                set(name, next);
              }}
              onTyped={(typed, next) => {
                setDrafts({ ...drafts, [name]: typed });
                if (next !== undefined) set(name, next);
              }}
              onLeft={() => setDrafts(without(drafts, name))}
            />
          );
        })}
      </fieldset>
      <figure>
        {evaluated.status === 'computed' && <Chart {...common} computed={evaluated} />}
        <figcaption>
          <Sentence {...common} evaluated={evaluated} />
        </figcaption>
      </figure>
      {evaluated.status === 'computed' && (
        <>
          {calculator.formula && (
            <section aria-label={texts.formula}>
              <p class="cap">{texts.formula}</p>
              <Working {...common} values={values} computed={evaluated} />
            </section>
          )}
          {evaluated.table && (
            <details>
              <summary>{texts.showTable}</summary>
              <PeriodTable {...common} computed={evaluated} />
            </details>
          )}
        </>
      )}
      <p class="small mut">{words.note}</p>
      <div class="foot">
        <button
          type="button"
          class="btn quiet"
          onClick={() => {
            setDrafts({});
            setState(initialValues(calculator));
          }}
        >
          {texts.reset}
        </button>
        <button type="button" class="btn quiet" onClick={share}>
          {texts.share}
        </button>
        {!ownPage && (
          <a class="btn link" href={`${page}#${toFragment(calculator, values)}`}>
            {texts.open}
          </a>
        )}
        <span role="status" class="small">
          {told}
        </span>
      </div>
    </form>
  );
}
