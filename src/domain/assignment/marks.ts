/** What one question of an exercise has come to. */
export interface MarkedItem {
  /** What the question tests; marks with the same objective are added up. */
  readonly objective: string;
  /** What the question is worth in this exercise. */
  readonly points: number;
  /** The share of it that is right, 0 … 1; undefined when there is nothing to mark. */
  readonly share: number | undefined;
  readonly hintsShown: number;
}

export interface Marks {
  readonly earned: number;
  readonly possible: number;
  /** Questions without an answer that could be marked. They earn nothing, and are never called wrong. */
  readonly unanswered: number;
}

const none: Marks = { earned: 0, possible: 0, unanswered: 0 };

/**
 * The points for one question: its share of them, less what its hints cost.
 *
 *   earned = points · share · max(0, 1 − hintCost · hints)
 *
 * @param hintCost share of the points that each hint costs, 0 … 1
 */
export function pointsFor({ points, share = 0, hintsShown }: Omit<MarkedItem, 'objective'>, hintCost: number): number {
  return points * share * Math.max(0, 1 - hintCost * hintsShown);
}

const add = (marks: Marks, item: MarkedItem, hintCost: number): Marks => ({
  earned: marks.earned + pointsFor(item, hintCost),
  possible: marks.possible + item.points,
  unanswered: marks.unanswered + (item.share === undefined ? 1 : 0),
});

/** The marks for each objective, in the order in which the objectives first come up. */
export function marksByObjective(items: readonly MarkedItem[], hintCost: number): ReadonlyMap<string, Marks> {
  const marks = new Map<string, Marks>();
  for (const item of items) marks.set(item.objective, add(marks.get(item.objective) ?? none, item, hintCost));
  return marks;
}

/** The marks for all of it. */
export function totalMarks(items: readonly MarkedItem[], hintCost: number): Marks {
  return items.reduce((marks, item) => add(marks, item, hintCost), none);
}
