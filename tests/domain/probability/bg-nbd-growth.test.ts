import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import * as bgNbd from '#domain/probability/bg-nbd.ts';
import { bgNbdGrowth } from '#domain/probability/bg-nbd-growth.ts';

const parameters = fc.record({
  r: fc.double({ min: 0.1, max: 5, noNaN: true }),
  alpha: fc.double({ min: 0.5, max: 100, noNaN: true }),
  a: fc.double({ min: 0.2, max: 20, noNaN: true }),
  b: fc.double({ min: 0.2, max: 20, noNaN: true }),
});
const time = fc.double({ min: 0.1, max: 500, noNaN: true });

describe('the growth of purchases under BG/NBD', () => {
  test.prop([parameters, fc.integer({ min: 0, max: 100 }), time, time])(
    'times P(alive) is what the model expects of one customer, to nine digits',
    (parameters, x, T, t) => {
      const history = { x, tx: x === 0 ? 0 : T / 2, T };
      const expected = bgNbd.conditionalExpected(parameters, history, t);
      const grown = bgNbd.pAlive(parameters, history) * bgNbdGrowth(parameters)(x, T)(t);
      expect(Math.abs(grown - expected)).toBeLessThanOrEqual(1e-9 * expected);
    },
  );
});
