import { calculatorScriptsOf } from './calculator-scripts.ts';

/** The address of a calculator's script inside the site, whatever folder the site lies in. For pages while they are built. */
export const calculatorAddress = (id: string): string =>
  `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${calculatorScriptsOf(id)[0]}`;
