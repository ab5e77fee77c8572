import { describe, expect, test } from 'vitest';
import { lessonsToRevise } from '#domain/papers/lessons-to-revise.ts';

const marked = (id: string, earned: number, possible: number) => ({ id, earned, possible });

describe('the lessons to revise after a paper', () => {
  test('are those that cost marks, the costliest first', () => {
    expect(
      lessonsToRevise([marked('two-logics/a', 1, 2), marked('clv/a', 0, 5), marked('two-logics/b', 2, 2)]),
    ).toEqual([
      { lesson: 'clv', lost: 5, possible: 5 },
      { lesson: 'two-logics', lost: 1, possible: 4 },
    ]);
  });

  test('leave out a lesson with full marks, also in thirds', () => {
    expect(lessonsToRevise([marked('kano/a', 0.1 + 0.2, 0.3), marked('idic/a', 3, 3)])).toEqual([]);
  });

  test('keep the order of the paper where as much was lost', () => {
    expect(lessonsToRevise([marked('b/x', 0, 1), marked('a/x', 0, 1)]).map(({ lesson }) => lesson)).toEqual(['b', 'a']);
  });
});
