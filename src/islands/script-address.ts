import { scriptsOf } from './catalog-scripts.ts';

/** The address of the script of a catalog's file inside the site, whatever folder the site lies in. For pages while they are built. */
const addressOf = (...script: Parameters<typeof scriptsOf>): string =>
  `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${scriptsOf(...script)[0]}`;

/** The address of a calculator's script. */
export const calculatorAddress = (id: string): string => addressOf('calculator', id);

/** The address of the script of a family of problems. */
export const problemAddress = (id: string): string => addressOf('problem', id);
