import type { QuestionFile } from '#questions/schema.ts';

/**
 * How a paper asks for what a calculator works out, in the order of a paper: by items to tick, match or fill in, by a sum,
 * or by an argument with figures.
 */
export const examTypes = ['objective', 'calculation', 'short', 'essay', 'case'] as const;
export type ExamType = (typeof examTypes)[number];

function examTypeOf(question: QuestionFile): ExamType {
  if (question.kind === 'numeric') return 'calculation';
  if (question.kind === 'case') return 'case';
  return question.kind === 'written' && question.form !== 'term' ? question.form : 'objective';
}

/**
 * The types of examination questions in which the bank asks for the concepts of a calculator. Objective items are named
 * only where nothing else asks for them, since they can be answered without a calculation.
 */
export function examTypesOf(concepts: readonly string[], questions: readonly QuestionFile[]): readonly ExamType[] {
  const asked = new Set(
    questions.filter((question) => question.concepts.some((concept) => concepts.includes(concept))).map(examTypeOf),
  );
  return examTypes.filter((type) => asked.has(type) && (type !== 'objective' || asked.size === 1));
}
