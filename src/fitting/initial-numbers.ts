import type { NumberInput } from '#calculators/inputs.ts';
import type { Numbers } from './define-model.ts';

/** The numbers with which fields start. */
export const initialNumbers = (inputs: Readonly<Record<string, NumberInput>>): Numbers =>
  Object.fromEntries(Object.entries(inputs).map(([id, { initial }]) => [id, initial]));
