import { comparison } from '#calculators/compare.ts';
import type { Table } from '#calculators/computation.ts';
import { tableToCsv } from '#calculators/csv.ts';
import type { Calculator } from '#calculators/define-calculator.ts';
import { initialValues } from '#calculators/evaluate.ts';
import { toFragment } from '#calculators/fragment.ts';
import type { Values } from '#calculators/inputs.ts';
import { isComparable } from '#calculators/is-comparable.ts';
import type { Scene } from '#calculators/scene.ts';
import { namedWords } from '#calculators/view/named-words.ts';
import type { Shown } from '#calculators/view/shown.ts';
import type { Messages } from '#i18n/messages.ts';
import type { CalculatorState, Change } from './calculator-state.ts';

interface Props {
  readonly base: Scene;
  readonly state: CalculatorState;
  readonly table: Table | undefined;
  readonly change: Change;
  readonly texts: Shown['texts'];
  /** Address of the calculator's own page. */
  readonly page: string;
  /** Words for what only that page offers. */
  readonly glass: Messages['lab']['glass'] | undefined;
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The values of the first of two scenarios. */
const firstOf = ({ inputs }: Calculator, values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([id]) => id in inputs));

/** Hands the table to the learner's own spreadsheet. */
function download({ calculator, words }: Scene, table: Table): void {
  const file = new Blob([tableToCsv(table, namedWords(words))], { type: 'text/csv;charset=utf-8' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${calculator.id}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** What can be done with the whole calculator: start again, compare, hand on. */
export function CalculatorFoot({ base, state, table, change, texts, page, glass }: Props) {
  const { calculator } = state.scene;
  const comparing = calculator.compared !== undefined;
  const link = `${page}#${toFragment(calculator, state.values)}`;
  const reset = () => change(() => ({ values: initialValues(calculator), drafts: {} }));
  const compare = () =>
    change(({ values }) =>
      comparing
        ? { scene: base, values: firstOf(base.calculator, values) }
        : { scene: comparison.scene(base, texts), values: comparison.begin(base.calculator, values) },
    );
  const share = async () => {
    const told = (await copy(new URL(link, location.href).href)) ? texts.shared : texts.shareFailed;
    change(() => ({ told }));
  };
  return (
    <div class="foot">
      <button type="button" class="btn quiet" onClick={reset}>
        {texts.reset}
      </button>
      {isComparable(base.calculator) && (
        <button type="button" class="btn quiet" onClick={compare}>
          {comparing ? texts.compare.stop : texts.compare.start}
        </button>
      )}
      <button type="button" class="btn quiet" onClick={share}>
        {texts.share}
      </button>
      {glass && table && (
        <button type="button" class="btn quiet" onClick={() => download(state.scene, table)}>
          {glass.csv}
        </button>
      )}
      {glass && (
        <button type="button" class="btn quiet" onClick={() => print()}>
          {glass.print}
        </button>
      )}
      {!glass && (
        <a class="btn link" href={link}>
          {texts.open}
        </a>
      )}
      <span role="status" class="small">
        {state.told}
      </span>
    </div>
  );
}
