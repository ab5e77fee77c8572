import { useEffect, useRef, useState } from 'preact/hooks';
import { initialValues } from '#calculators/evaluate.ts';
import { fromFragment, toFragment } from '#calculators/fragment.ts';
import type { Values } from '#calculators/inputs.ts';
import type { Scene } from '#calculators/scene.ts';

/** What is shown: a calculator and the values of its inputs. */
export interface Stage {
  readonly scene: Scene;
  readonly values: Values;
}

export type Change = (update: (now: Stage) => Stage) => void;

/** Browsers limit how often an address may change, and a slider changes values faster than that. */
const addressDelay = 150;

function writeAddress({ scene, values }: Stage): void {
  const fragment = toFragment(scene.calculator, values);
  history.replaceState(null, '', fragment ? `#${fragment}` : location.pathname + location.search);
}

/**
 * The state of one calculator. On its own page the address sets it and keeps it.
 *
 * @param comparison loads the calculator that sets two scenarios side by side; an address with a second one needs it
 */
export function useStage(base: Scene, ownPage: boolean, comparison: () => Promise<Scene>) {
  const [stage, setStage] = useState<Stage>(() => ({ scene: base, values: initialValues(base.calculator) }));
  const latest = useRef(stage);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const put = (next: Stage): void => {
    latest.current = next;
    setStage(next);
  };
  const change: Change = (update) => {
    const next = update(latest.current);
    put(next);
    clearTimeout(timer.current);
    if (ownPage) timer.current = setTimeout(writeAddress, addressDelay, next);
  };
  useEffect(() => {
    const follow = async () => {
      const scene = /[#&]b\./.test(location.hash) ? await comparison() : base;
      put({ scene, values: fromFragment(scene.calculator, location.hash) });
    };
    if (!ownPage) return;
    if (location.hash.length > 1) void follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return { stage, change };
}
