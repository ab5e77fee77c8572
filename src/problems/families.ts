import type { Family } from './family.ts';

const files = import.meta.glob<Family>('./catalog/*.ts', { eager: true, import: 'family' });

/** The families of problems that are made from one calculator. For pages while they are built. */
export const familiesOf = (calculator: string): readonly Family[] =>
  Object.values(files).filter((family) => family.calculator === calculator);
