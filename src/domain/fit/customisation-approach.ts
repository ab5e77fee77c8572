export type CustomisationApproach = 'collaborative' | 'cosmetic' | 'transparent' | 'adaptive';

/** Whether the firm changes something for each customer; null when that is not decided yet. */
export interface CustomisationInputs {
  readonly changesProduct: boolean | null;
  readonly changesRepresentation: boolean | null;
}

const approaches = [
  { approach: 'collaborative', changesProduct: true, changesRepresentation: true },
  { approach: 'transparent', changesProduct: true, changesRepresentation: false },
  { approach: 'cosmetic', changesProduct: false, changesRepresentation: true },
  { approach: 'adaptive', changesProduct: false, changesRepresentation: false },
] as const;

/**
 * Gilmore and Pine's approaches to customisation that fit the answers: one, or several while an answer is missing.
 *
 *     product and representation: collaborative · product only: transparent
 *     representation only: cosmetic · neither: adaptive
 *
 * @see gilmore-pine-1997
 */
export function customisationApproaches(answers: CustomisationInputs): CustomisationApproach[] {
  const fits = (answer: boolean | null, change: boolean) => answer === null || answer === change;
  return approaches
    .filter(
      (each) =>
        fits(answers.changesProduct, each.changesProduct) &&
        fits(answers.changesRepresentation, each.changesRepresentation),
    )
    .map((each) => each.approach);
}
