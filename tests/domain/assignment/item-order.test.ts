import { test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { itemOrder } from '#domain/assignment/item-order.ts';
import { assignments, example } from './examples.ts';

const names = (variant: number, shuffle = true) =>
  itemOrder({ ...example, rules: { ...example.rules, shuffle, variant } }).map(
    ({ question }) => question.split('/')[1],
  );

describe('the order of an exercise', () => {
  test('is the instructor’s unless it is to be shuffled', () => {
    expect(names(4711, false)).toEqual(['price', 'margin', 'leaky-bucket']);
  });
  test('depends on the variant and on nothing else', () => {
    expect([names(1), names(1), names(5)]).toEqual([
      ['leaky-bucket', 'margin', 'price'],
      ['leaky-bucket', 'margin', 'price'],
      ['price', 'leaky-bucket', 'margin'],
    ]);
  });
  property.prop({ assignment: assignments })('holds every question once', ({ assignment }) => {
    expect(new Set(itemOrder(assignment))).toEqual(new Set(assignment.items));
    expect(itemOrder(assignment)).toHaveLength(assignment.items.length);
  });
});
