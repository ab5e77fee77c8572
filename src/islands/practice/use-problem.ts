import { useState } from 'preact/hooks';
import { drawProblem } from '#problems/draw-problem.ts';
import { problemQuestion } from '#problems/problem-question.ts';
import type { Telling } from '#problems/telling.ts';
import { workedExample } from '#problems/worked-example.ts';
import { anySeed } from '../any-seed.ts';
import { type Kit, loadKit } from './load-kit.ts';

/** A worked example that is on the page: which problem it is, and how many of its steps are left open. */
interface Example {
  readonly seed: number;
  readonly open: number;
}

/** The problem and the worked example that a learner has before them. The same number gives the same problem everywhere. */
export function useProblem(telling: Telling, scripts: readonly [calculator: string, family: string]) {
  const [kit, setKit] = useState<Kit>();
  const [seed, setSeed] = useState<number>();
  const [example, setExample] = useState<Example>();
  const [unavailable, setUnavailable] = useState(false);
  const draw = (number: number, { family, calculator }: Kit) => drawProblem(family, calculator, number);

  const another = async (): Promise<void> => {
    try {
      setKit(kit ?? (await loadKit(...scripts)));
      setUnavailable(false);
      setExample(undefined);
      setSeed(anySeed());
    } catch {
      setUnavailable(true);
    }
  };

  /** Opens another example with one more step left to the learner; of a single step, the first is shown whole. */
  const nextExample = (): void => {
    if (!kit || seed === undefined) return;
    const number = (example?.seed ?? seed) + 1;
    const steps = draw(number, kit).steps.length;
    const open = example ? example.open + 1 : Number(steps > 1);
    setExample({ seed: number, open: Math.min(open, steps) });
  };

  const digits = kit?.family.digits ?? 0;
  return {
    seed,
    unavailable,
    another,
    question: kit && seed !== undefined ? problemQuestion(draw(seed, kit), kit.calculator, digits, telling) : undefined,
    example: kit &&
      example && {
        ...workedExample(draw(example.seed, kit), kit.calculator, digits, example.open, telling),
        ...example,
      },
    nextExample,
    closeExample: () => setExample(undefined),
  };
}
