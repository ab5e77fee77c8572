/** Reference model names of the probability models and what computes them. */
export const probabilityModels = {} satisfies Readonly<Record<string, (inputs: never) => unknown>>;
