import type { Value, Values } from '#calculators/inputs.ts';

/** Computes the output that a problem asks for; undefined where the model has no value. */
export type Solve = (values: Values) => number | undefined;

/** A way of working that students are known to take. */
export interface Mistake {
  /** The number that it leads to; undefined where the mistake cannot be made with these inputs. */
  readonly answer: (values: Values, solve: Solve) => number | undefined;
}

/**
 * The mistake of solving for other inputs than the given ones. It cannot be made where an input is not part of the problem;
 * where the numbers happen to make it harmless, it leads to the right answer.
 */
const instead = (change: (values: Values) => Readonly<Record<string, Value>>): Mistake => ({
  answer: (values, solve) => {
    const changed = change(values);
    const possible = Object.keys(changed).every((name) => name in values);
    return possible ? solve({ ...values, ...changed }) : undefined;
  },
});

const number = (values: Values, name: string): number => Number(values[name]);

const timing = (made: string): Mistake => instead(() => ({ timing: made }));

/**
 * Named wrong formulas. Each works for every calculator that has the inputs it speaks of; what it says to a learner stands
 * in the words of the same id.
 */
export const mistakes = {
  undiscounted: instead(() => ({ discount: 0 })),
  complementOfRetention: instead((values) => ({ retention: 1 - number(values, 'retention') })),
  beginForEnd: timing('begin'),
  endForBegin: timing('end'),
  firstMarginTakenAsCertain: timing('end_first_certain'),
  onePeriodTooMany: instead((values) => ({ periods: number(values, 'periods') + 1 })),
  onePeriodTooFew: instead((values) => ({ periods: number(values, 'periods') - 1 })),
  nobodyLeaves: instead(() => ({ retention: 1 })),
  onlyOneYear: instead((values) => ({ ageAtEnd: number(values, 'ageNow') + 1 })),
  oneYearTooMany: instead((values) => ({ ageAtEnd: number(values, 'ageAtEnd') + 1 })),
  ageTakenAsYears: instead(() => ({ ageNow: 0 })),
  referralsForgotten: instead(() => ({ referrals: 0 })),
  everyReferralCertain: instead(() => ({ referralProbability: 1 })),
  onePurchaseAYear: instead(() => ({ purchasesPerYear: 1 })),
  acquisitionCostForgotten: instead(() => ({ acquisitionCost: 0 })),
  acquisitionCostTwice: instead((values) => ({ acquisitionCost: 2 * number(values, 'acquisitionCost') })),
  ratioUpsideDown: instead((values) => ({
    experience: number(values, 'expectation'),
    expectation: number(values, 'experience'),
  })),
  ratioReadAsPercent: { answer: (values, solve) => times(solve(values), 100) },
  signTurnedRound: { answer: (values, solve) => times(solve(values), -1) },
} as const satisfies Readonly<Record<string, Mistake>>;

export type MistakeId = keyof typeof mistakes;

const times = (answer: number | undefined, factor: number): number | undefined =>
  answer === undefined ? undefined : answer * factor;
