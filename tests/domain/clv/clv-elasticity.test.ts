import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { clvElasticity } from '#domain/clv/clv-elasticity.ts';
import { retentionClv } from '#domain/clv/retention-clv.ts';
import { describeReferenceCases } from '../../published/reference-cases.ts';
import { modelError, testRefusals } from '../../published/refusals.ts';

describeReferenceCases('clv.elasticity');

describe('the elasticity of CLV', () => {
  test.prop([fc.double({ min: 0.1, max: 0.95, noNaN: true }), fc.double({ min: 0.05, max: 0.5, noNaN: true })])(
    'agrees with a small change of retention and of discount',
    (retention, discount) => {
      const step = 1e-6;
      const clv = (r: number, i: number) => retentionClv({ margin: 100, retention: r, discount: i, timing: 'end' });
      const percentChange = (up: number, down: number) => (up - down) / (2 * step) / clv(retention, discount);
      const elasticity = clvElasticity({ retention, discount });
      const byRetention = percentChange(clv(retention * (1 + step), discount), clv(retention * (1 - step), discount));
      const byDiscount = percentChange(clv(retention, discount * (1 + step)), clv(retention, discount * (1 - step)));
      expect(byRetention / elasticity.retention).toBeCloseTo(1, 5);
      expect(byDiscount / elasticity.discount).toBeCloseTo(1, 5);
    },
  );

  test('is 0 for the discount rate where there is none', () => {
    expect(clvElasticity({ retention: 0.5, discount: 0 })).toEqual({ retention: 2, margin: 1, discount: 0 });
  });

  test('does not exist where the CLV diverges', () => {
    expect(() => clvElasticity({ retention: 1, discount: 0 })).toThrow(modelError('diverges'));
  });

  testRefusals(clvElasticity, { retention: 0.8, discount: 0.1 }, { retention: [-0.1, 1.1], discount: [-0.1] });
});
