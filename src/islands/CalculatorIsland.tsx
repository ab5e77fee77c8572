import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '#calculators/calculator-text.ts';
import type { Evaluated } from '#calculators/computation.ts';
import type { Calculator } from '#calculators/define-calculator.ts';
import { evaluate, initialValues } from '#calculators/evaluate.ts';
import type { Values } from '#calculators/inputs.ts';
import { InputRows } from '#calculators/view/InputRows.tsx';
import { namedWords } from '#calculators/view/named-words.ts';
import type { PartName, Parts } from '#calculators/view/parts.ts';
import { Results } from '#calculators/view/Results.tsx';
import { Says } from '#calculators/view/Says.tsx';
import type { Shown } from '#calculators/view/shown.ts';
import { Working } from '#calculators/view/Working.tsx';
import { formatQuantity } from '#i18n/format.ts';
import { type Language, textLanguage } from '#i18n/languages.ts';
import type { Messages } from '#i18n/messages.ts';
import type { Chart, ChartProps } from '#ui/chart.ts';
import { CalculatorFoot } from './CalculatorFoot.tsx';
import { CalculatorGlass } from './CalculatorGlass.tsx';
import { useDesk } from './calculator-desk.ts';
import { useStage } from './calculator-state.ts';
import { FoldedTable } from './FoldedTable.tsx';
import { interfaceTexts } from './interface-texts.ts';

/** What the page hands over: where it is and the words it was built with. */
export interface CalculatorPage {
  readonly words: Words;
  readonly lang: Language;
  readonly uid: string;
  /** Whether this is the calculator's own page, whose address holds the state. */
  readonly ownPage: boolean;
  /** Address of the calculator's own page. */
  readonly page: string;
  /** On its own page: the words of what stands behind the result. */
  readonly glass?: Messages['lab']['glass'] | undefined;
}

interface Props extends CalculatorPage {
  readonly calculator: Calculator;
  /** All parts while the page is built; in a browser those without which the calculator cannot come alive. */
  readonly parts: Partial<Parts>;
  /** Brings more parts in a browser. */
  readonly loadParts?: (names: readonly PartName[]) => Promise<Partial<Parts>>;
}

/** The picture of a computation. */
function picture(chart: Chart, parts: Partial<Parts>, { words, texts, language, uid }: Shown) {
  const Picture = parts[chart.kind] as ComponentType<ChartProps<Chart>> | undefined;
  return (
    Picture && (
      <Picture
        chart={chart}
        format={(value, unit, digits) => formatQuantity(value, unit, language, texts.units, digits)}
        words={namedWords(words)}
        describedBy={`${uid}-says`}
      />
    )
  );
}

interface OutcomeProps {
  readonly shown: Shown;
  readonly values: Values;
  readonly evaluated: Evaluated;
  readonly parts: Partial<Parts>;
}

/** What comes of the inputs: the picture with its sentence, the working, the table. */
function Outcome({ shown, values, evaluated, parts }: OutcomeProps) {
  const { chart, table } = evaluated.status === 'computed' ? evaluated : {};
  return (
    <div class="outcome">
      <figure>
        {chart && picture(chart, parts, shown)}
        <Says {...shown} evaluated={evaluated} />
      </figure>
      <Working {...shown} values={values} evaluated={evaluated} />
      {table && <FoldedTable shown={shown} table={table} />}
    </div>
  );
}

/** The hydrated root of one calculator: its state, and the views around one evaluation. */
export function CalculatorIsland({ calculator, words, lang, uid, ownPage, page, glass, ...loading }: Props) {
  const texts = interfaceTexts(lang).calculator;
  const base = { calculator, words };
  const [parts, setParts] = useState(loading.parts);
  const need = async (...names: readonly PartName[]) => {
    const loaded = await loading.loadParts?.(names);
    setParts((now) => ({ ...now, ...loaded }));
    return { ...parts, ...loaded };
  };
  const { stage, change } = useStage(base, ownPage, async () => {
    const { comparison } = await need('comparison', 'facing');
    return comparison?.scene(base, texts) ?? base;
  });
  const { scene, values } = stage;
  const shown = { ...scene, texts, language: textLanguage(lang), uid };
  const desk = useDesk({ shown, lang, values, parts, change });
  const evaluated = evaluate(scene.calculator, values);
  const computed = evaluated.status === 'computed' ? evaluated : undefined;
  const { facing } = scene.calculator;
  return (
    <form
      class={facing ? 'calc two-sided' : 'calc'}
      data-calculator={calculator.id}
      id={uid}
      autoComplete="off"
      onSubmit={(event) => event.preventDefault()}
    >
      {facing && parts.facing && <parts.facing.Results {...shown} evaluated={evaluated} />}
      <Results {...shown} evaluated={evaluated} />
      <fieldset class="controls">
        <legend class="sr">{texts.inputs}</legend>
        <InputRows desk={desk} />
      </fieldset>
      <Outcome shown={shown} values={values} evaluated={evaluated} parts={parts} />
      <p class="small mut">{words.note}</p>
      <CalculatorFoot
        base={base}
        stage={stage}
        computed={computed}
        change={change}
        reset={() => desk.replace(initialValues(scene.calculator))}
        need={need}
        texts={texts}
        page={page}
        glass={glass}
      />
      {glass && (
        <CalculatorGlass shown={{ ...shown, ...base }} values={values} glass={glass} part={parts.glass} need={need} />
      )}
    </form>
  );
}
