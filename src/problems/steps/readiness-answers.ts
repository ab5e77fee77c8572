const answer = { oneOf: ['yes', 'partly', 'no'] } as const;

/** An answer to each of the ten questions, two for each group. */
export const tenAnswers = {
  strategyGoal: answer,
  strategySponsor: answer,
  processOwner: answer,
  processPay: answer,
  peopleTrained: answer,
  peopleGain: answer,
  dataIdentity: answer,
  dataConsent: answer,
  technologyFits: answer,
  technologyLinked: answer,
} as const;

const worth: Readonly<Record<string, number>> = { yes: 2, partly: 1, no: 0 };

/** The points for an answer; none for anything else. */
export const pointsFor = (given: string): number => worth[given] ?? 0;
