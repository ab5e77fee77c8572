import { expect, test } from 'vitest';
import { lettersIn, over, power, sum } from '#calculators/formula.ts';

test('the letters of a formula are each named once, in the order in which they are read', () => {
  const letter = (name: string) => ({ letter: name });
  const term = over([letter('m'), '×', power(letter('r'), 't')], power(['(', '1', '+', letter('i'), ')'], 't'));
  const formula = [letter('CLV'), '=', sum(['t', '=', '1'], letter('N'), term), '−', letter('m'), { number: '500' }];
  expect(lettersIn(formula)).toEqual(['CLV', 'N', 'm', 'r', 'i']);
});
