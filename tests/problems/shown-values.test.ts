import { describe, expect, test } from 'vitest';
import { catalogEntry } from '#calculators/catalog.ts';
import { familiesOf } from '#problems/families.ts';
import { shownValues } from '#problems/shown-values.ts';
import { tellingOf } from './telling-of.ts';

const [entry] = familiesOf('berger-nasr-case-5');
if (!entry) throw new Error('There is no family with a list of chances.');
const { model: calculator } = await catalogEntry(entry.calculator);
const chances = [0.6, 0.35, 0.1];

describe('a list of given values', () => {
  test.each([
    ['en', 'sentence', '60%, 35% and 10%'],
    ['zh', 'sentence', '60%、35%、10%'],
    ['en', 'working', '60% + 35% + 10%'],
  ] as const)('stands in %s in a %s as %s', async (language, place, expected) => {
    const telling = await tellingOf(entry, language);
    expect(shownValues(calculator, { chances }, place, telling).chances).toBe(expected);
  });

  test('can be named one by one, with and without its unit', async () => {
    const shown = shownValues(calculator, { chances }, 'sentence', await tellingOf(entry, 'en'));
    expect([shown.chances1, shown.chances3, shown.chances2Number]).toEqual(['60%', '10%', '0.35']);
    expect(shown.chances4).toBeUndefined();
  });
});

describe('a single given value', () => {
  test('is not numbered', async () => {
    const shown = shownValues(calculator, { discount: 0.1 }, 'sentence', await tellingOf(entry, 'en'));
    expect(shown).toEqual({ discount: '10%', discountNumber: '0.1' });
  });
});
