/** How a question is answered where it stands: freely in a lesson, by the rules of an exercise elsewhere. */
export interface Conduct {
  /**
   * `at-once`: each answer is marked when it is checked. `withheld`: nothing is marked yet. `closed`: the answer is
   * marked and may no longer be changed.
   */
  readonly marking: 'at-once' | 'withheld' | 'closed';
  /** How often an answer may be marked; 0 for as often as one likes. */
  readonly attempts: number;
  /** The share of the points that each hint costs. */
  readonly hintCost: number;
  /** What the question is worth here; undefined for its own points. */
  readonly points?: number | undefined;
}

/** In a lesson nothing is limited and nothing costs anything. */
export const inLesson: Conduct = { marking: 'at-once', attempts: 0, hintCost: 0 };
