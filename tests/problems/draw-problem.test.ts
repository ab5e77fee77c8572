import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Calculator } from '#calculators/define-calculator.ts';
import { drawProblem, type Problem } from '#problems/draw-problem.ts';
import type { Family } from '#problems/family.ts';
import { gradeNumeric } from '#questions/numeric/grade.ts';
import type { NumberQuestion } from '#questions/question.ts';

const families = await Promise.all(
  globSync('src/problems/catalog/*.ts').map(async (file): Promise<[string, Family, Calculator]> => {
    const { family }: { family: Family } = await import(`../../${file}`);
    const { model }: { model: Calculator } = await import(`../../src/calculators/catalog/${family.calculator}.ts`);
    return [file.split('/').at(-1)?.replace('.ts', '') ?? '', family, model];
  }),
);
const seeds = Array.from({ length: 1000 }, (_, seed) => seed);

/** The problem as the question that a learner answers. */
const questionFrom = ({ answer, tolerance, wrong }: Problem): NumberQuestion => ({
  kind: 'numeric',
  points: 1,
  stem: '',
  hints: [],
  explanation: '',
  answer,
  tolerance,
  units: [],
  wrong: wrong.map(({ mistake, answer: made }) => ({
    answer: made,
    misconception: { id: mistake, belief: '' },
    feedback: '',
  })),
  working: [],
});

/** A number as a student writes it down: rounded to the digits asked for. */
const written = (value: number, digits: number): string => value.toFixed(digits);

/** What the grader says of a number: right, the mistake it shows, or wrong without a name. */
function verdictOn(question: NumberQuestion, number: string): string {
  const grade = gradeNumeric(question, { number }, 'en');
  if (grade.status !== 'graded') return 'not marked';
  return grade.result === 'correct' ? 'right' : (grade.remarks[0]?.misconception ?? 'unnamed');
}

describe.each(families)('the problems of %s', (_, family, calculator) => {
  const problems = seeds.map((seed) => drawProblem(family, calculator, seed));

  test('are the same for the same seed', () => {
    expect(drawProblem(family, calculator, 7)).toEqual(problems[7]);
  });

  test('differ from one another', () => {
    const different = new Set(problems.map(({ values }) => JSON.stringify(values)));
    expect(different.size).toBeGreaterThan(150);
  });

  test('never take numbers with which a mistake comes out right', () => {
    const seen = new Set(problems.flatMap(({ wrong }) => wrong.map(({ mistake }) => mistake)));
    const harmless = problems.filter(({ wrong }) => wrong.length < seen.size);
    expect(harmless.map(({ seed, values }) => ({ seed, values }))).toEqual([]);
  });

  test('are solved by a student who makes no mistake', () => {
    const verdicts = problems.map((problem) =>
      verdictOn(questionFrom(problem), written(problem.answer, family.digits)),
    );
    expect(verdicts.filter((verdict) => verdict !== 'right')).toEqual([]);
  });

  test.each(family.mistakes)('tell a student who makes the mistake %s throughout, in at least 95 of 100', (mistake) => {
    const verdicts = problems.flatMap((problem) => {
      const made = problem.wrong.find((wrong) => wrong.mistake === mistake);
      return made ? [verdictOn(questionFrom(problem), written(made.answer, family.digits))] : [];
    });
    expect(verdicts.filter((verdict) => verdict === mistake).length).toBeGreaterThanOrEqual(0.95 * verdicts.length);
    expect(verdicts.filter((verdict) => verdict !== mistake && verdict !== 'unnamed')).toEqual([]);
    expect(verdicts.length).toBeGreaterThan(500);
  });
});
