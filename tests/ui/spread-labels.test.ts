import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spreadLabels } from '#ui/spread-labels.ts';

describe('labels beside lines', () => {
  test('stay where they want to be when there is room', () => {
    expect(spreadLabels([80, 10, 45], 15, 4, 96)).toEqual([80, 10, 45]);
  });

  test('move apart when they would overlap, in the order of their lines', () => {
    expect(spreadLabels([50, 52], 16, 4, 96)).toEqual([50, 66]);
  });

  test('are pushed back inside at the lower edge', () => {
    expect(spreadLabels([95, 96], 16, 4, 96)).toEqual([80, 96]);
  });

  test('never overlap as long as they fit', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 5 }), (wanted) => {
        const placed = [...spreadLabels(wanted, 16, 4, 96)].sort((a, b) => a - b);
        placed.forEach((height, index) => {
          expect(height).toBeGreaterThanOrEqual(4 - 1e-9);
          expect(height).toBeLessThanOrEqual(96 + 1e-9);
          if (index > 0) expect(height - (placed[index - 1] ?? 0)).toBeGreaterThanOrEqual(16 - 1e-9);
        });
      }),
    );
  });
});
