import { type CatalogName, scriptsOf } from './catalog-scripts.ts';

/** Addresses of scripts inside the site, whatever folder the site lies in. For pages while they are built. */
const addressesOf = (catalog: CatalogName, id: string): readonly string[] =>
  scriptsOf(catalog, id).map((script) => `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${script}`);

const addressOf = (catalog: CatalogName, id: string): string => addressesOf(catalog, id)[0] ?? '';

/** The scripts of a calculator: the one that brings it to life, then what that one imports. */
export const calculatorScripts = (id: string): readonly string[] => addressesOf('calculator', id);

/** The address of a calculator's script. */
export const calculatorAddress = (id: string): string => addressOf('calculator', id);

/** The address of the script of a family of problems. */
export const problemAddress = (id: string): string => addressOf('problem', id);

/** The scripts of a question in a lesson, whatever its kind. */
export const questionScripts = (): readonly string[] => addressesOf('question', 'lesson');
