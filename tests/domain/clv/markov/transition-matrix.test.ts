import { describe, expect, test } from 'vitest';
import { type TransitionPowerInputs, transitionPower } from '#domain/clv/markov/transition-matrix.ts';
import { describeReferenceCases } from '../../../published/reference-cases.ts';
import { modelError, testRefusals } from '../../../published/refusals.ts';

describeReferenceCases('clv.markov.power');

const chain: TransitionPowerInputs = {
  transition: [
    [0.8, 0.2],
    [0.5, 0.5],
  ],
  steps: 2,
};

describe('a power of a transition matrix', () => {
  test('leaves everybody in place after no step', () => {
    expect(transitionPower({ ...chain, steps: 0 })).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  test('multiplies rows by columns', () => {
    const [[stay, leave] = []] = transitionPower(chain);
    expect(stay).toBeCloseTo(0.74, 12);
    expect(leave).toBeCloseTo(0.26, 12);
  });

  test('needs rows that sum to 1', () => {
    expect(() => transitionPower({ ...chain, transition: [[0.9]] })).toThrow(modelError('rowsMustSumToOne'));
  });

  testRefusals(transitionPower, chain, { steps: [-1, 0.5, 1001] });
});
