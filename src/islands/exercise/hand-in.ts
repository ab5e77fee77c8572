import type { Assignment } from '#domain/assignment/assignment.ts';
import { drawnQuestion } from '#domain/assignment/drawn-question.ts';
import type { MarkedItem } from '#domain/assignment/marks.ts';
import { receiptCode, type Submission, type SubmittedItem } from '#domain/assignment/submission.ts';
import type { Language } from '#i18n/languages.ts';
import type { Answer } from '#stores/answers.ts';
import type { ExerciseProgress } from '#stores/exercises.ts';
import type { Stored } from '#stores/versioned.ts';
import { loadMarker } from '../load-marker.ts';
import type { ExerciseQuestion } from './exercise-question.ts';
import type { LoadedItem } from './load-exercise.ts';

/** The stored answer to each question, by its id. */
export type Answers = ReadonlyMap<string, Stored<Answer>>;

/** A question of an exercise with its mark. */
export interface Result extends MarkedItem {
  readonly question: ExerciseQuestion['question'];
  readonly lesson: string;
  readonly objectiveText: string;
}

/** What the marks of a question are added up by: its objective, or for drawn problems the calculator they are made from. */
function objectiveOf({ id, objective }: ExerciseQuestion['question']): string {
  const [lesson, calculator] = id.split('/');
  return drawnQuestion(id) ? `problem ${calculator}` : `${lesson} ${objective}`;
}

/** An answer that is still to the question as it stands. */
function currentAnswer({ question }: ExerciseQuestion, answers: Answers): Answer | undefined {
  const answer = answers.get(question.id)?.$value.get();
  return answer?.revision === question.revision ? answer : undefined;
}

async function resultOf(item: LoadedItem, found: ExerciseQuestion, answers: Answers, lang: Language): Promise<Result> {
  const { question, lesson, objective } = found;
  const answer = currentAnswer(found, answers);
  const grade = (await loadMarker(found, lang)).mark(answer?.fields ?? {});
  return {
    question,
    lesson,
    objectiveText: objective,
    objective: objectiveOf(question),
    points: item.points,
    share: grade.status === 'graded' ? grade.earned / grade.possible : undefined,
    hintsShown: answer?.hintsShown ?? 0,
  };
}

/** Whether a question was answered before it changed, so that the answer cannot be marked. */
export function isOutdated({ question, found }: LoadedItem, answers: Answers): boolean {
  const answered = answers.get(question)?.$value.get()?.revision;
  return found !== undefined && answered !== undefined && answered !== found.question.revision;
}

/** Marks the answers as they stand; questions that are gone do not count. Fails when the graders cannot be loaded. */
export function markAll(items: readonly LoadedItem[], answers: Answers, lang: Language): Promise<readonly Result[]> {
  return Promise.all(items.flatMap((item) => (item.found ? [resultOf(item, item.found, answers, lang)] : [])));
}

function submittedItem({ found }: LoadedItem, answers: Answers): readonly SubmittedItem[] {
  if (!found) return [];
  const { fields = {}, attempts = 0, hintsShown = 0, sure } = currentAnswer(found, answers) ?? {};
  return [{ question: found.question.id, revision: found.question.revision, fields, attempts, hintsShown, sure }];
}

/** What is handed in: the raw answers. */
export function submissionOf(
  assignment: Assignment,
  items: readonly LoadedItem[],
  answers: Answers,
  { name, seed, handedInAt = '' }: ExerciseProgress,
  lang: Language,
): Submission {
  const submission = {
    format: 'second-sale/submission' as const,
    version: 1 as const,
    assignment,
    lang,
    name,
    seed: assignment.rules.numbers === 'own' ? seed : undefined,
    handedInAt,
    items: items.flatMap((item) => submittedItem(item, answers)),
  };
  return { ...submission, code: receiptCode(submission) };
}
