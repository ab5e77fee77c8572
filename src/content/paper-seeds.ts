/** The forms in which every mock paper is published; the seed of the draw is the number of the form. */
export const paperSeeds = [1, 2, 3] as const;
