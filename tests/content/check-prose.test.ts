import { expect, test } from 'vitest';
import { checkContent } from '../../src/content/check/check-content.ts';
import { checkProse } from '../../src/content/check/prose/check-prose.ts';

test('the wording of the course has no finding', () => {
  expect(checkProse('content', checkContent('content').course)).toEqual([]);
});
