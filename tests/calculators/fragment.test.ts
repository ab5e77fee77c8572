import { describe, expect, test } from 'vitest';
import { comparison } from '#calculators/compare.ts';
import { initialValues } from '#calculators/evaluate.ts';
import { fromFragment, toFragment } from '#calculators/fragment.ts';
import { en } from '#i18n/en.ts';
import { localize } from '#i18n/localize.ts';
import { calculator, catalog } from './catalog.ts';

const clv = calculator('clv');
const whale = calculator('whale-curve');
const start = initialValues(clv);

describe('the address of a calculator', () => {
  test('is empty as long as nothing differs from the start', () => {
    expect(toFragment(clv, start)).toBe('');
  });

  test('holds what was changed in the unit of the model', () => {
    expect(toFragment(clv, { ...start, margin: 100, retention: 0.9 })).toBe('margin=100&retention=0.9');
  });

  test('sets the values it names and leaves the others at their start', () => {
    expect(fromFragment(clv, '#margin=100&retention=0.8&timing=begin')).toEqual({
      ...start,
      margin: 100,
      timing: 'begin',
    });
  });

  test.each(['margin=', 'margin=much', 'retention=80', 'periods=2.5', 'timing=soon'])(
    'does not take %s',
    (fragment) => {
      expect(fromFragment(clv, `#${fragment}`)).toEqual(start);
    },
  );

  test('joins a list by commas and also takes its numbers one by one', () => {
    expect(toFragment(whale, { profits: [5, -3] })).toBe('profits=5,-3');
    expect(fromFragment(whale, '#profits=5,-3,2')).toEqual({ profits: [5, -3, 2] });
    expect(fromFragment(whale, '#profits=5,-3,2&profits.1=7&profits.3=1')).toEqual({ profits: [5, 7, 2, 1] });
  });

  test('does not make a list with holes or of a size that is not allowed', () => {
    expect(fromFragment(whale, '#profits=1')).toEqual(initialValues(whale));
    expect(fromFragment(whale, '#profits=1,2&profits.9=3')).toEqual({ profits: [1, 2] });
  });

  test('names every number of a second scenario, so that a changed default does not change a link', () => {
    const text = catalog.find(({ file }) => file === 'clv')?.text;
    if (!text) throw new Error('no words');
    const { calculator: both } = comparison.scene({ calculator: clv, words: localize(text, 'en') }, en.calculator);
    const fragment = toFragment(both, comparison.begin(clv, { ...start, margin: 900 }));
    expect(fragment).toBe(
      'margin=900&b.margin=1050&b.retention=0.88&b.discount=0.1&b.periods=10&b.acquisitionCost=700&b.timing=end',
    );
    expect(fromFragment(both, '#b.margin=800')).toMatchObject({ margin: 1200, 'b.margin': 800, 'b.retention': 0.88 });
  });
});
