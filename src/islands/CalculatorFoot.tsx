import { useState } from 'preact/hooks';
import type { Computed, Table } from '#calculators/computation.ts';
import type { Calculator } from '#calculators/define-calculator.ts';
import { toFragment } from '#calculators/fragment.ts';
import { isList, type Values } from '#calculators/inputs.ts';
import type { Scene } from '#calculators/scene.ts';
import { namedWords } from '#calculators/view/named-words.ts';
import type { PartName, Parts } from '#calculators/view/parts.ts';
import type { Shown } from '#calculators/view/shown.ts';
import type { Messages } from '#i18n/messages.ts';
import type { Change, Stage } from './calculator-state.ts';

interface Props {
  readonly base: Scene;
  readonly stage: Stage;
  readonly computed: Computed | undefined;
  readonly change: Change;
  readonly reset: () => void;
  readonly need: (...names: readonly PartName[]) => Promise<Partial<Parts>>;
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
async function download({ calculator, words }: Scene, table: Table | undefined): Promise<void> {
  if (!table) return;
  const { tableToCsv } = await import('#calculators/csv.ts');
  const file = new Blob([tableToCsv(table, namedWords(words))], { type: 'text/csv;charset=utf-8' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${calculator.id}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** What can be done with the whole calculator: start again, compare, hand on. */
export function CalculatorFoot({ base, stage, computed, change, reset, need, texts, page, glass }: Props) {
  const [told, setTold] = useState('');
  const { calculator } = stage.scene;
  const comparing = calculator.compared !== undefined;
  const comparable = !base.calculator.facing && !Object.values(base.calculator.inputs).some(isList);
  const link = `${page}#${toFragment(calculator, stage.values)}`;
  const compare = async () => {
    const { comparison } = await need('comparison', 'facing');
    if (comparing) change(({ values }) => ({ scene: base, values: firstOf(base.calculator, values) }));
    else if (comparison)
      change(({ values }) => ({
        scene: comparison.scene(base, texts),
        values: comparison.begin(base.calculator, values),
      }));
  };
  const share = async () => setTold((await copy(new URL(link, location.href).href)) ? texts.shared : texts.shareFailed);
  return (
    <div class="foot">
      <button type="button" class="btn quiet" onClick={reset}>
        {texts.reset}
      </button>
      {comparable && (
        <button type="button" class="btn quiet" onClick={compare}>
          {comparing ? texts.compare.stop : texts.compare.start}
        </button>
      )}
      <button type="button" class="btn quiet" onClick={share}>
        {texts.share}
      </button>
      {glass && computed?.table && (
        <button type="button" class="btn quiet" onClick={() => download(stage.scene, computed.table)}>
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
        {told}
      </span>
    </div>
  );
}
