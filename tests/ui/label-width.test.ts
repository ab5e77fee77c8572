import { expect, test } from 'vitest';
import { labelWidth } from '#ui/label-width.ts';

test.each([
  ['¥1,000', 6],
  ['1,000元', 7],
  ['累计', 4],
])('the label %s is as wide as %d digits', (label, width) => {
  expect(labelWidth(label)).toBe(width);
});
