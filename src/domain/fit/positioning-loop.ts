import { requireRange, requireWhole } from '#domain/model-error.ts';

export interface PositioningLoopInputs {
  readonly fit: number;
  readonly shock: number;
  readonly update: boolean;
  readonly corporatePosition: number;
  readonly rounds: number;
}

/**
 * Fit of a product's position over rounds of a changing environment, beginning with the fit today. A toy model.
 *
 *     fit_{t+1} = fit_t − shock + 20·(position updated) + 0.1·(corporate position − 50)        within 0 … 100
 *
 * @param fit               0 to 100
 * @param shock             how far the environment moves per round, 0 to 50
 * @param update            whether the position is renewed each round
 * @param corporatePosition standing of the firm, 0 to 100
 * @param rounds            a whole number from 1 to 100
 * @throws ModelError `outOfRange`
 * @see mckenna-1985
 */
export function positioningLoop({ fit, shock, update, corporatePosition, rounds }: PositioningLoopInputs): number[] {
  requireRange('fit', fit, 0, 100);
  requireRange('shock', shock, 0, 50);
  requireRange('corporatePosition', corporatePosition, 0, 100);
  requireWhole('rounds', rounds, 1, 100);
  const change = (update ? 20 : 0) + 0.1 * (corporatePosition - 50) - shock;
  const path = [fit];
  let current = fit;
  for (let round = 1; round <= rounds; round++) {
    current = Math.min(100, Math.max(0, current + change));
    path.push(current);
  }
  return path;
}
