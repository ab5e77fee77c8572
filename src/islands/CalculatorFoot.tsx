import { useState } from 'preact/hooks';
import { initialValues } from '#calculators/evaluate.ts';
import { toFragment } from '#calculators/fragment.ts';
import { isList } from '#calculators/inputs.ts';
import type { Scene } from '#calculators/scene.ts';
import type { PartName, Parts } from '#calculators/view/parts.ts';
import type { Shown } from '#calculators/view/shown.ts';
import type { Change, Stage } from './calculator-state.ts';

interface Props {
  readonly base: Scene;
  readonly stage: Stage;
  readonly change: Change;
  readonly need: (...names: readonly PartName[]) => Promise<Partial<Parts>>;
  readonly texts: Shown['texts'];
  /** Address of the calculator's own page. */
  readonly page: string;
  readonly ownPage: boolean;
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** What can be done with the whole calculator: start again, compare, hand on. */
export function CalculatorFoot({ base, stage, change, need, texts, page, ownPage }: Props) {
  const [told, setTold] = useState('');
  const { calculator } = stage.scene;
  const comparing = calculator.compared !== undefined;
  const comparable = !base.calculator.facing && !Object.values(base.calculator.inputs).some(isList);
  const link = `${page}#${toFragment(calculator, stage.values)}`;
  const compare = async () => {
    const { comparison } = await need('comparison', 'facing');
    if (comparing) change(({ values }) => ({ scene: base, values: { ...initialValues(base.calculator), ...values } }));
    else if (comparison)
      change(({ values }) => ({
        scene: comparison.scene(base, texts),
        values: comparison.begin(base.calculator, values),
      }));
  };
  const share = async () => setTold((await copy(new URL(link, location.href).href)) ? texts.shared : texts.shareFailed);
  return (
    <div class="foot">
      <button
        type="button"
        class="btn quiet"
        onClick={() => change((now) => ({ ...now, values: initialValues(calculator) }))}
      >
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
      {!ownPage && (
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
