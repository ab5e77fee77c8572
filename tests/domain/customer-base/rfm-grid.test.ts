import { expect, test } from 'vitest';
import { rfmGrid } from '#domain/customer-base/rfm-grid.ts';

test('the grid of scores counts every customer under both scores, the most recent in the first row', () => {
  const scores = { R: [3, 3, 1, 3], F: [2, 2, 3, 1], M: [1, 1, 1, 1] };
  expect(rfmGrid(scores, 3)).toEqual([
    { R: 3, byFrequency: [1, 2, 0] },
    { R: 2, byFrequency: [0, 0, 0] },
    { R: 1, byFrequency: [0, 0, 1] },
  ]);
});
