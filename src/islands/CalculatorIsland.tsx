import { Component, type ComponentType } from 'preact';
import type { CalculatorWords } from '#calculators/calculator-words.ts';
import { comparison } from '#calculators/compare.ts';
import type { Evaluated } from '#calculators/computation.ts';
import type { Calculator } from '#calculators/define-calculator.ts';
import { evaluate, initialValues } from '#calculators/evaluate.ts';
import { fromFragment } from '#calculators/fragment.ts';
import type { Values } from '#calculators/inputs.ts';
import type { Scene } from '#calculators/scene.ts';
import { FacingResults } from '#calculators/view/FacingResults.tsx';
import { GlassBox } from '#calculators/view/GlassBox.tsx';
import { InputRows } from '#calculators/view/InputRows.tsx';
import { namedWords } from '#calculators/view/named-words.ts';
import type { Parts } from '#calculators/view/parts.ts';
import { Results } from '#calculators/view/Results.tsx';
import { Says } from '#calculators/view/Says.tsx';
import type { Shown } from '#calculators/view/shown.ts';
import { Working } from '#calculators/view/Working.tsx';
import { formatQuantity } from '#i18n/format.ts';
import { type Language, textLanguage } from '#i18n/languages.ts';
import type { Chart, ChartProps } from '#ui/chart.ts';
import { CalculatorFoot } from './CalculatorFoot.tsx';
import { deskOf } from './calculator-desk.ts';
import { type CalculatorState, type Change, writeAddress } from './calculator-state.ts';
import { FoldedTable } from './FoldedTable.tsx';
import { Rested } from './Rested.tsx';

/** Where a calculator stands. */
export interface CalculatorPlace {
  readonly lang: Language;
  /** Unique on the page. */
  readonly uid: string;
  /** Whether this is the calculator's own page, whose address holds the state. */
  readonly ownPage: boolean;
  /** Address of the calculator's own page. */
  readonly page: string;
}

interface Props extends CalculatorPlace, CalculatorWords {
  readonly calculator: Calculator;
  /** All parts while the page is built; in a browser those that the calculator is shown with. */
  readonly parts: Partial<Parts>;
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

/** Browsers limit how often an address may change, and a slider changes values faster than that. */
const addressDelay = 150;

/** The hydrated root of one calculator: its state, and the views around one evaluation. */
export class CalculatorIsland extends Component<Props, CalculatorState> {
  readonly #base: Scene = { calculator: this.props.calculator, words: this.props.words };
  #addressTimer: ReturnType<typeof setTimeout> | undefined;

  override state: CalculatorState = {
    scene: this.#base,
    values: initialValues(this.props.calculator),
    drafts: {},
    periods: {},
    reader: undefined,
    told: '',
  };

  readonly #change: Change = (update) => {
    this.setState(update);
    if (!this.props.ownPage) return;
    clearTimeout(this.#addressTimer);
    this.#addressTimer = setTimeout(() => writeAddress(this.state), addressDelay);
  };

  /** Takes the state from the address; one that holds a second scenario begins a comparison, a place on the page changes nothing. */
  readonly #followAddress = (): void => {
    if (/^#[^=]+$/.test(location.hash)) {
      writeAddress(this.state);
      return;
    }
    const scene = /[#&]b\./.test(location.hash) ? comparison.scene(this.#base, this.props.texts) : this.#base;
    this.setState({ scene, values: fromFragment(scene.calculator, location.hash) });
  };

  override componentDidMount(): void {
    if (!this.props.ownPage) return;
    if (location.hash.length > 1) this.#followAddress();
    addEventListener('hashchange', this.#followAddress);
  }

  override render(props: Props, state: CalculatorState) {
    const { calculator, words, texts, lang, uid, ownPage, page, parts } = props;
    const glass = ownPage ? props.glass : undefined;
    const { scene, values } = state;
    const shown = { ...scene, texts, language: textLanguage(lang), uid };
    const desk = deskOf({ shown, lang, state, parts, change: this.#change, ownPage });
    const evaluated = evaluate(scene.calculator, values);
    const { facing } = scene.calculator;
    return (
      <form
        class={facing ? 'calc two-sided' : 'calc'}
        data-calculator={calculator.id}
        id={uid}
        autoComplete="off"
        onSubmit={(event) => event.preventDefault()}
      >
        {facing && <FacingResults {...shown} evaluated={evaluated} />}
        <Results {...shown} evaluated={evaluated} />
        <fieldset class="controls">
          <legend class="sr">{texts.inputs}</legend>
          <InputRows desk={desk} />
        </fieldset>
        <Outcome shown={shown} values={values} evaluated={evaluated} parts={parts} />
        <p class="small mut">{words.note}</p>
        <CalculatorFoot
          base={this.#base}
          state={state}
          table={evaluated.status === 'computed' ? evaluated.table : undefined}
          change={this.#change}
          texts={texts}
          page={page}
          glass={glass}
        />
        {glass && (
          <Rested
            class="glass"
            of={values}
            draw={() => <GlassBox {...shown} {...this.#base} values={values} glass={glass} />}
          />
        )}
      </form>
    );
  }
}
