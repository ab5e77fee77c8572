import { describe, expect, test } from 'vitest';
import { type ContinuousProfitInputs, continuousProfitClv } from '#domain/clv/berger-nasr/continuous-profit.ts';
import { describeReferenceCases } from '../../../published/reference-cases.ts';
import { testRefusals } from '../../../published/refusals.ts';

describeReferenceCases('clv.bergerNasr.case4');

const stream: ContinuousProfitInputs = { profitRate: 100, retention: 0.8, discount: 0.2, years: 10 };

describe('a continuous stream of profit', () => {
  test('adds up undiminished when nothing is lost', () => {
    expect(continuousProfitClv({ ...stream, retention: 1, discount: 0 })).toBe(1000);
  });

  test('is close to undiminished when almost nothing is lost', () => {
    expect(continuousProfitClv({ ...stream, retention: 1, discount: 1e-12 })).toBeCloseTo(1000 * (1 - 5e-12), 9);
  });

  test('is worth nothing when nobody stays', () => {
    expect(continuousProfitClv({ ...stream, retention: 0 })).toBe(0);
  });

  test('adds up over consecutive spans', () => {
    const rest = continuousProfitClv({ ...stream, years: 6.5 }) * (0.8 / 1.2) ** 3.5;
    expect(continuousProfitClv({ ...stream, years: 3.5 }) + rest).toBeCloseTo(continuousProfitClv(stream), 9);
  });

  testRefusals(continuousProfitClv, stream, {
    profitRate: [Number.NaN],
    retention: [-0.1, 1.1],
    discount: [-0.1],
    years: [0, -1],
  });
});
