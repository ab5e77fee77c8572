import { describe, expect, test } from 'vitest';
import { kanoCoefficients } from '#domain/satisfaction/kano/kano-coefficients.ts';
import { kanoAnswers, kanoCategory } from '#domain/satisfaction/kano/kano-table.ts';
import { describeReferenceCases } from '../../../published/reference-cases.ts';
import { modelError, testRefusals } from '../../../published/refusals.ts';

describeReferenceCases('sat.kano.table');
describeReferenceCases('sat.kano.classify');
describeReferenceCases('sat.kano.coefficients');

describe("Kano's evaluation table", () => {
  test('turns attractive into reverse when the two questions are swapped', () => {
    for (const answer of kanoAnswers) {
      const asked = kanoCategory({ functional: 'like', dysfunctional: answer });
      const swapped = kanoCategory({ functional: answer, dysfunctional: 'like' });
      expect(swapped).toBe(asked === 'Q' ? 'Q' : 'R');
    }
  });

  testRefusals(
    kanoCategory,
    { functional: 'like', dysfunctional: 'like' },
    { functional: ['love', null], dysfunctional: ['hate'] },
  );
});

describe('Kano coefficients', () => {
  const counts = { A: 10, O: 20, M: 5, I: 5, R: 2, Q: 1 };

  test('leave reverse and questionable answers out of the denominator', () => {
    expect(kanoCoefficients(counts)).toEqual({ better: 0.75, worse: -0.625, category: 'O' });
  });

  test('are 0 where nobody is delighted or disappointed', () => {
    expect(kanoCoefficients({ A: 0, O: 0, M: 0, I: 9, R: 0, Q: 0 })).toEqual({ better: 0, worse: 0, category: 'I' });
  });

  test('name a feature most people do not want as reverse', () => {
    expect(kanoCoefficients({ ...counts, R: 40 }).category).toBe('R');
  });

  test('need an answer that says something', () => {
    expect(() => kanoCoefficients({ A: 0, O: 0, M: 0, I: 0, R: 1, Q: 0 })).toThrow(modelError('noData'));
  });

  testRefusals(kanoCoefficients, counts, { A: [-1], Q: [Number.NaN] });
});
