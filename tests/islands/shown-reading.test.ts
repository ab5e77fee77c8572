import { expect, test } from 'vitest';
import { shownReading } from '../../src/islands/shown-reading.ts';

test.each([
  ['60万', '600000', '600,000'],
  ['-5万元', '-50000元', '-50,000元'],
  ['3 million pounds', '£3000000', '£3,000,000'],
  ['500/7', '71.42857142857143', '71.428571'],
  ['１２．５％', '12.5%', '12.5%'],
])('the reading of %s is shown with its thousands apart and at most six decimals', (typed, canonical, shown) => {
  expect(shownReading(typed, canonical)).toBe(shown);
});

test('a reading is not shown where it is what was typed, or where there is none', () => {
  expect(shownReading('1,234', '1234')).toBeUndefined();
  expect(shownReading('120', undefined)).toBeUndefined();
});
