import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from '#ui/place-labels.ts';
import { pointLabels } from '#ui/point-labels.ts';

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width - 1e-6 &&
  b.left < a.left + a.width - 1e-6 &&
  a.top < b.top + b.height - 1e-6 &&
  b.top < a.top + a.height - 1e-6;

const fields = ['concentrate', 'keep up', 'low priority', 'overdone'];

describe('the names of points', () => {
  test('stand to the right where there is room, and to the left at the right edge', () => {
    const { points } = pointLabels(
      [
        { name: 'A', x: 30, y: 30 },
        { name: 'Breakfast', x: 95, y: 50 },
      ],
      [],
      50,
      50,
    );
    expect(points.map(({ side }) => side)).toEqual(['e', 'w']);
  });

  test('give way to other points', () => {
    const { points } = pointLabels(
      [
        { name: 'Clean room', x: 30, y: 30 },
        { name: 'Gym', x: 40, y: 30 },
      ],
      [],
      50,
      50,
    );
    expect(points.map(({ name, side }) => [name, side])).toEqual([
      ['Clean room', 'ne'],
      ['Gym', 'e'],
    ]);
  });

  test('are one label where points lie in one place', () => {
    const here = { x: 50, y: 50 };
    const { points } = pointLabels(
      [
        { name: 'A', ...here },
        { name: 'B', ...here },
        { name: 'C', x: 51, y: 49 },
      ],
      [],
      50,
      50,
    );
    expect(points.map(({ name }) => name)).toEqual(['A · B · C']);
  });
});

describe('the name of a field', () => {
  test('stands in the outer corner', () => {
    const { fields: placed } = pointLabels([], fields, 50, 50);
    expect(placed.map(({ x, y, side }) => [x, y, side])).toEqual([
      [0, 0, 'se'],
      [100, 0, 'sw'],
      [0, 100, 'ne'],
      [100, 100, 'nw'],
    ]);
  });

  test('moves to another corner of its field when a point lies there', () => {
    const { fields: placed } = pointLabels([{ name: 'D', x: 4, y: 4 }], fields, 50, 50);
    expect(placed[0]).toMatchObject({ name: 'concentrate', x: 50, y: 0, side: 'sw' });
  });

  test('is left out when the cuts leave the field no room', () => {
    const { fields: placed } = pointLabels([], fields, 0, 50);
    expect(placed.map(({ name }) => name)).toEqual(['keep up', 'overdone']);
  });
});

test('No name lies over a point or another name, wherever six points are', () => {
  const value = fc.integer({ min: 1, max: 9 }).map((step) => step * 10);
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { minLength: 6, maxLength: 6 }), (places) => {
      const points = places.map(([x, y], index) => ({ name: 'ABCDEF'.charAt(index), x, y }));
      const placed = pointLabels(points, [], 50, 50);
      const labels = [...placed.fields, ...placed.points];
      const dots = points.map(({ x, y }) => ({ left: x - 2.7, top: y - 2.7, width: 5.4, height: 5.4 }));
      const faults = labels.flatMap((label, index) => [
        ...labels.slice(index + 1).filter((other) => overlap(label, other)),
        ...dots.filter((dot) => overlap(label, dot)),
      ]);
      expect(faults).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
