import type { Matrix } from '#domain/statistics/linear.ts';

/**
 * Which states a customer keeps coming back to: from every state that can follow, the way leads back.
 *
 * The others are left for good sooner or later.
 */
export function recurrentStates(transition: Matrix): boolean[] {
  const reachable = transition.map((_, from) => statesAfter(transition, from));
  return reachable.map((states, from) => [...states].every((state) => reachable[state]?.has(from)));
}

function statesAfter(transition: Matrix, from: number): Set<number> {
  const reached = new Set([from]);
  for (const state of reached)
    transition[state]?.forEach((probability, next) => {
      if (probability > 0) reached.add(next);
    });
  return reached;
}
