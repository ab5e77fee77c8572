import { describe, expect, test } from 'vitest';
import { radarOutline, radarPoint } from '#ui/radar-points.ts';

describe('a place on the axes of a radar', () => {
  test.each([
    [0, [50, 20]],
    [1, [80, 50]],
    [2, [50, 80]],
    [3, [20, 50]],
  ])('turns clockwise from the top: axis %s of four', (axis, [x, y]) => {
    const place = radarPoint(axis, 4, 30);
    expect(place[0]).toBeCloseTo(x ?? 0);
    expect(place[1]).toBeCloseTo(y ?? 0);
  });

  test('is the middle at no distance', () => {
    expect(radarPoint(5, 6, 0)).toEqual([50, 50]);
  });
});

test('the outline of a radar has a corner on every axis', () => {
  expect(radarOutline([30, 10, 30, 0])).toBe('50.00 20.00,60.00 50.00,50.00 80.00,50.00 50.00');
});
