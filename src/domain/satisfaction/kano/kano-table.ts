import { ModelError } from '#domain/model-error.ts';

/** Answers to "how do you feel if it is there / is not there", in the order of the evaluation table. */
export const kanoAnswers = ['like', 'mustBe', 'neutral', 'liveWith', 'dislike'] as const;
export type KanoAnswer = (typeof kanoAnswers)[number];

/** Attractive, one-dimensional, must-be, indifferent, reverse, questionable. */
export type KanoCategory = 'A' | 'O' | 'M' | 'I' | 'R' | 'Q';

type KanoRow = Readonly<Record<KanoAnswer, KanoCategory>>;

/**
 * Kano's evaluation table: first key the functional answer (it is there), second the dysfunctional one (it is not
 * there).
 */
export const kanoTable: Readonly<Record<KanoAnswer, KanoRow>> = {
  like: { like: 'Q', mustBe: 'A', neutral: 'A', liveWith: 'A', dislike: 'O' },
  mustBe: { like: 'R', mustBe: 'I', neutral: 'I', liveWith: 'I', dislike: 'M' },
  neutral: { like: 'R', mustBe: 'I', neutral: 'I', liveWith: 'I', dislike: 'M' },
  liveWith: { like: 'R', mustBe: 'I', neutral: 'I', liveWith: 'I', dislike: 'M' },
  dislike: { like: 'R', mustBe: 'R', neutral: 'R', liveWith: 'R', dislike: 'Q' },
};

export interface KanoPair {
  readonly functional: KanoAnswer;
  readonly dysfunctional: KanoAnswer;
}

/**
 * Kano category of one respondent's pair of answers.
 *
 * @throws ModelError `outOfRange` for an answer that is not on the list
 * @see kano-et-al-1984, berger-et-al-1993
 */
export function kanoCategory({ functional, dysfunctional }: KanoPair): KanoCategory {
  if (!kanoAnswers.includes(functional))
    throw new ModelError('outOfRange', `${functional} is no answer of the questionnaire`, 'functional');
  if (!kanoAnswers.includes(dysfunctional))
    throw new ModelError('outOfRange', `${dysfunctional} is no answer of the questionnaire`, 'dysfunctional');
  return kanoTable[functional][dysfunctional];
}
