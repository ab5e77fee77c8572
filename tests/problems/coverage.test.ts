import { describe, expect, test } from 'vitest';
import { calculatorIds } from '#calculators/catalog.ts';
import { familiesOf } from '#problems/families.ts';

/** Calculators without problems, with the reason. */
const withoutProblems: Readonly<Record<string, string>> = {
  'customisation-chooser': 'it answers with a kind of customisation, and no number stands behind the choice',
};

const hasProblems = (id: string): boolean => familiesOf(id).length > 0;

describe('the catalog of calculators', () => {
  test('offers problems to practise with every calculator, but for those with a reason', () => {
    expect(calculatorIds.filter((id) => !hasProblems(id) && !(id in withoutProblems))).toEqual([]);
  });

  test('gives a reason only for calculators that exist and have no problems', () => {
    expect(Object.keys(withoutProblems).filter((id) => !calculatorIds.includes(id) || hasProblems(id))).toEqual([]);
  });
});
