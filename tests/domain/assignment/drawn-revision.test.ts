import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { type DrawnNumbers, drawnRevision, isUnrecorded } from '#domain/assignment/drawn-revision.ts';

const numbers: DrawnNumbers = {
  given: [1200, 0.8, [3, 5], 'end'],
  answer: 2618.18,
  unit: 'money',
  digits: 2,
  tolerance: 0.005,
};

describe('the revision of a drawn question', () => {
  const given = fc.array(fc.oneof(fc.double({ noNaN: true }), fc.string(), fc.array(fc.integer())));
  property.prop({ given, answer: fc.double({ noNaN: true }) })(
    'is one that a link can hold, and never that of exercises without one',
    ({ given, answer }) => {
      const revision = drawnRevision({ ...numbers, given, answer });
      expect(Number.isInteger(revision) && revision >= 2 && revision <= 9999).toBe(true);
    },
  );

  test('stays what it was, for links that are out in the world', () => expect(drawnRevision(numbers)).toBe(972));

  test.each<[string, Partial<DrawnNumbers>]>([
    ['another number', { given: [1300, 0.8, [3, 5], 'end'] }],
    ['another number in a list', { given: [1200, 0.8, [3, 6], 'end'] }],
    ['another choice', { given: [1200, 0.8, [3, 5], 'begin'] }],
    ['another answer to the same numbers', { answer: 2880 }],
    ['other digits to round to', { digits: 1 }],
    ['another tolerance', { tolerance: 0.1 }],
    ['another unit', { unit: 'share' }],
  ])('is another one with %s', (_, change) => {
    expect(drawnRevision({ ...numbers, ...change })).not.toBe(drawnRevision(numbers));
  });

  test('is the same where two machines differ in the last digit only', () => {
    expect(drawnRevision({ ...numbers, answer: 2618.1800000000003 })).toBe(drawnRevision(numbers));
  });
});

describe('the numbers of a question in an exercise', () => {
  const drawn = 'problem/clv/a-few-years/7';
  test.each([
    ['are not recorded in a drawn one from before there were revisions', drawn, 1, true],
    ['are recorded in every later one', drawn, 4711, false],
    ['are those written out in a question that is not drawn', 'two-logics/price', 1, false],
  ])('%s', (_, question, revision, expected) => expect(isUnrecorded({ question, revision })).toBe(expected));
});
