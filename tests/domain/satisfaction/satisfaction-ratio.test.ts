import { describe, expect, test } from 'vitest';
import { satisfactionRatio } from '#domain/satisfaction/satisfaction-ratio.ts';
import { modelError, testRefusals } from '../../published/refusals.ts';

describe('the satisfaction ratio C = b/a', () => {
  test.each([
    { expectation: 80, experience: 64, ratio: '0.80', verdict: 'dissatisfied' },
    { expectation: 80, experience: 80, ratio: '1.00', verdict: 'satisfied' },
    { expectation: 80, experience: 92, ratio: '1.15', verdict: 'verySatisfied' },
    { expectation: 100, experience: 92, ratio: '0.92', verdict: 'dissatisfied' },
    { expectation: 5, experience: 15, ratio: '3.00', verdict: 'verySatisfied' },
  ])('is $ratio for $experience against $expectation: $verdict', ({ expectation, experience, ratio, verdict }) => {
    const result = satisfactionRatio({ expectation, experience });
    expect(result.ratio.toFixed(2)).toBe(ratio);
    expect(result.verdict).toBe(verdict);
  });

  test('counts as met within half a per cent', () => {
    expect(satisfactionRatio({ expectation: 100, experience: 99.6 }).verdict).toBe('satisfied');
    expect(satisfactionRatio({ expectation: 100, experience: 99.4 }).verdict).toBe('dissatisfied');
  });

  test('is undefined when nothing was expected', () => {
    expect(() => satisfactionRatio({ expectation: 0, experience: 5 })).toThrow(
      modelError('undefinedRatio', 'expectation'),
    );
  });

  testRefusals(
    satisfactionRatio,
    { expectation: 80, experience: 80 },
    { expectation: [-1, Number.NaN], experience: [-1] },
  );
});
