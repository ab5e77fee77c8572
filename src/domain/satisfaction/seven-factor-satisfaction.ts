import { requireRange } from '#domain/model-error.ts';

export interface SevenFactorInputs {
  readonly desire: number;
  readonly expectation: number;
  readonly performance: number;
  readonly information: number;
}

export interface SevenFactorSatisfaction {
  readonly desireCongruency: number;
  readonly expectationCongruency: number;
  readonly attributeSatisfaction: number;
  readonly informationSatisfaction: number;
  readonly overallSatisfaction: number;
  /** Whether a satisfaction had to be held to the ends of the scale. */
  readonly clamped: boolean;
}

const scaleMin = 1;
const scaleMax = 7;
const neutral = 4;

/**
 * Overall satisfaction from desires, expectations, performance and information, all on a scale of 1 to 7.
 *
 *     desire congruency = P − D        expectation congruency = P − E
 *     attribute satisfaction = 4 + 0.5·(P − D) + 0.5·(P − E)        information satisfaction = 4 + (P − I)
 *     overall = 0.6·attribute + 0.4·information
 *
 * The coefficients are illustrative. In the source both congruencies act on both satisfactions.
 *
 * @param desire      D, what the customer would like
 * @param expectation E, what the customer thinks will happen
 * @param performance P, what the customer perceives
 * @param information I, what the firm claimed
 * @throws ModelError `outOfRange`
 * @see spreng-mackenzie-olshavsky-1996
 */
export function sevenFactorSatisfaction(inputs: SevenFactorInputs): SevenFactorSatisfaction {
  const { desire, expectation, performance, information } = inputs;
  requireRange('desire', desire, scaleMin, scaleMax);
  requireRange('expectation', expectation, scaleMin, scaleMax);
  requireRange('performance', performance, scaleMin, scaleMax);
  requireRange('information', information, scaleMin, scaleMax);
  const desireCongruency = performance - desire;
  const expectationCongruency = performance - expectation;
  const attribute = neutral + 0.5 * desireCongruency + 0.5 * expectationCongruency;
  const informed = neutral + (performance - information);
  const attributeSatisfaction = withinScale(attribute);
  const informationSatisfaction = withinScale(informed);
  return {
    desireCongruency,
    expectationCongruency,
    attributeSatisfaction,
    informationSatisfaction,
    overallSatisfaction: 0.6 * attributeSatisfaction + 0.4 * informationSatisfaction,
    clamped: attributeSatisfaction !== attribute || informationSatisfaction !== informed,
  };
}

function withinScale(value: number): number {
  return Math.min(scaleMax, Math.max(scaleMin, value));
}
