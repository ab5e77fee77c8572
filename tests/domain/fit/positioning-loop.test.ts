import { describe, expect, test } from 'vitest';
import { type PositioningLoopInputs, positioningLoop } from '#domain/fit/positioning-loop.ts';
import { testRefusals } from '../../published/refusals.ts';

const frozen: PositioningLoopInputs = { fit: 80, shock: 25, update: false, corporatePosition: 50, rounds: 3 };

describe('the fit of a position', () => {
  test('decays when the position is frozen and hardly when it is renewed', () => {
    expect(positioningLoop(frozen)).toEqual([80, 55, 30, 5]);
    expect(positioningLoop({ ...frozen, update: true })).toEqual([80, 75, 70, 65]);
  });

  test('decays more slowly under a strong corporate name', () => {
    expect(positioningLoop({ ...frozen, corporatePosition: 100, rounds: 1 })).toEqual([80, 60]);
  });

  test('stays within 0 to 100, and still where nothing moves', () => {
    expect(positioningLoop({ ...frozen, rounds: 6 }).at(-1)).toBe(0);
    expect(positioningLoop({ ...frozen, shock: 0, update: true, rounds: 2 })).toEqual([80, 100, 100]);
    expect(positioningLoop({ ...frozen, shock: 0 })).toEqual([80, 80, 80, 80]);
  });

  testRefusals(positioningLoop, frozen, {
    fit: [-1, 101],
    shock: [-1, 51],
    corporatePosition: [-1, 101],
    rounds: [0, 1.5, 101],
  });
});
