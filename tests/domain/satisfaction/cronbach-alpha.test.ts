import { describe, expect, test } from 'vitest';
import { cronbachAlpha } from '#domain/satisfaction/cronbach-alpha.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { modelError, testRefusals } from '../../published/refusals.ts';

describeReferenceCases('sat.cronbachAlpha');

describe("Cronbach's alpha", () => {
  test('is 1 when the items agree exactly', () => {
    expect(
      cronbachAlpha({
        items: [
          [1, 1],
          [3, 3],
          [5, 5],
        ],
      }),
    ).toBe(1);
  });

  test('is below 0 when the items contradict each other', () => {
    expect(
      cronbachAlpha({
        items: [
          [1, 5],
          [3, 4],
          [5, 1],
        ],
      }),
    ).toBeLessThan(0);
  });

  test('is undefined when every respondent has the same total', () => {
    expect(() =>
      cronbachAlpha({
        items: [
          [1, 3],
          [3, 1],
        ],
      }),
    ).toThrow(modelError('undefinedRatio', 'items'));
  });

  test.each([[[]], [[[1, 2]]], [[[1], [2]]]])('needs two respondents and two items, not %j', (items) => {
    expect(() => cronbachAlpha({ items })).toThrow(modelError('noData', 'items'));
  });

  testRefusals(
    cronbachAlpha,
    {
      items: [
        [1, 1],
        [3, 3],
      ],
    },
    {
      items: [
        [[1, 2], [3]],
        [
          [1, 2],
          [3, Number.NaN],
        ],
      ],
    },
  );
});
