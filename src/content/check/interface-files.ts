import { globSync } from 'node:fs';

/** Where source files with words that a reader sees lie: figures, calculators, fitted models, drawn problems and the interface. */
const places = [
  'figures/**/*.astro',
  'calculators/**/*.ts',
  'fitting/**/*.ts',
  'problems/**/*.ts',
  'i18n/**/*.ts',
  'simulations/**/*.ts',
];

/** The paths of every source file with words that a reader sees. */
export const interfaceFiles = (): readonly string[] => globSync(places.map((place) => `src/${place}`)).toSorted();
