import { ModelError } from '#domain/model-error.ts';
import { least } from '#domain/statistics/extremes.ts';

export const readinessGroups = ['strategy', 'process', 'people', 'data', 'technology'] as const;
export type ReadinessGroup = (typeof readinessGroups)[number];
export type ReadinessAnswer = 'yes' | 'partly' | 'no';

/** Two answers per group; null where a question is still open. */
export type ReadinessAnswers = Readonly<
  Record<ReadinessGroup, readonly [ReadinessAnswer | null, ReadinessAnswer | null]>
>;

export interface CrmReadiness {
  readonly score: number;
  readonly groupScores: Readonly<Record<ReadinessGroup, number>>;
  /** Groups with the lowest score. */
  readonly weakest: readonly ReadinessGroup[];
  /** Technology runs so far ahead of strategy or process that the classic failure is near. */
  readonly softwareFirst: boolean;
}

const answerPoints: Readonly<Record<ReadinessAnswer, number>> = { yes: 2, partly: 1, no: 0 };

/** Lead of the technology score from which the warning is given. */
const softwareLead = 50;

/**
 * Readiness of a firm for CRM from ten questions, 0 to 100. The scale is this course's own.
 *
 *     yes 2, partly 1, no 0        score = 100·Σ/20        group score = 100·Σ/4
 *
 * @throws ModelError `noData` while a question is open
 */
export function crmReadiness(answers: ReadinessAnswers): CrmReadiness {
  const scoreOf = (group: ReadinessGroup) =>
    (100 * (pointsOf(group, answers[group][0]) + pointsOf(group, answers[group][1]))) / 4;
  const groupScores = {
    strategy: scoreOf('strategy'),
    process: scoreOf('process'),
    people: scoreOf('people'),
    data: scoreOf('data'),
    technology: scoreOf('technology'),
  };
  const lowest = least(Object.values(groupScores));
  return {
    score: readinessGroups.reduce((total, group) => total + groupScores[group], 0) / readinessGroups.length,
    groupScores,
    weakest: readinessGroups.filter((group) => groupScores[group] === lowest),
    softwareFirst: groupScores.technology - Math.min(groupScores.strategy, groupScores.process) >= softwareLead,
  };
}

function pointsOf(group: ReadinessGroup, answer: ReadinessAnswer | null): number {
  if (answer === null) throw new ModelError('noData', `a question on ${group} is open`, group);
  return answerPoints[answer];
}
