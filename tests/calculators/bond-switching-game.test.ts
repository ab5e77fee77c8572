import { describe, expect, test } from 'vitest';
import { evaluate, initialValues } from '#calculators/evaluate.ts';
import { calculator } from './catalog.ts';

const model = calculator('bond-switching-game');
const sentence = (values: Readonly<Record<string, number>>) => {
  const evaluated = evaluate(model, { ...initialValues(model), ...values });
  return evaluated.status === 'computed' ? evaluated.sentence.id : evaluated.error;
};

describe('the sentence about a customer who leaves after the copying', () => {
  test('blames price only where price held the customer', () => {
    expect(sentence({ financial: 100, social: 0, structural: 0 })).toBe('boughtAway');
    expect(sentence({ financial: 20, social: 30, structural: 50 })).toBe('copiedAway');
  });

  test('blames no copying where the bonds were too weak before', () => {
    expect(sentence({ financial: 20, social: 0, structural: 0 })).toBe('leaves');
  });
});
