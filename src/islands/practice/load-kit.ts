import type { Calculator } from '#calculators/define-calculator.ts';
import type { Family } from '#problems/family.ts';

/** What problems of one family are made with. */
export interface Kit {
  readonly calculator: Calculator;
  readonly family: Family;
}

/** Loads the model of a calculator and of a family of problems from the addresses of their scripts. Fails offline. */
export async function loadKit(calculatorScript: string, familyScript: string): Promise<Kit> {
  const [calculator, family]: [{ readonly model: Calculator }, { readonly model: Family }] = await Promise.all([
    import(/* @vite-ignore */ calculatorScript),
    import(/* @vite-ignore */ familyScript),
  ]);
  return { calculator: calculator.model, family: family.model };
}
