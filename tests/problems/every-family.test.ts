import { describe, expect, test } from 'vitest';
import { catalogEntry } from '#calculators/catalog.ts';
import { accepts } from '#calculators/evaluate.ts';
import { isChoice, type Values } from '#calculators/inputs.ts';
import { scaleOf } from '#i18n/format.ts';
import { drawProblem, type Problem, type Way } from '#problems/draw-problem.ts';
import { families } from '#problems/families.ts';
import { isWhole } from '#problems/is-whole.ts';
import { problemQuestion } from '#problems/problem-question.ts';
import { tellStep } from '#problems/tell-step.ts';
import { workedExample } from '#problems/worked-example.ts';
import { gradeNumeric } from '#questions/numeric/grade.ts';
import type { NumberQuestion } from '#questions/question.ts';
import { tellingOf } from './telling-of.ts';

const seeds = Array.from({ length: 1000 }, (_, seed) => seed);
const fewSeeds = seeds.slice(0, 50);
const languages = ['en', 'zh'] as const;

/** Every text inside some data, with its path. */
function textsIn(data: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof data === 'string') return [[path, data]];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

const placesIn = (text: string): string => [...text.matchAll(/\{\w+\}/g)].map(String).sort().join(' ');
const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** An answer as a student writes it down: in the unit asked for, rounded to the digits asked for. */
const written = ({ unit }: Problem, { answer }: Way, digits: number): string =>
  (answer * scaleOf(unit)).toFixed(digits);

/** What the grader says of a number: right, the place of the mistake it shows, or wrong without a name. */
function verdictOn(question: NumberQuestion, number: string): 'right' | 'unnamed' | 'not marked' | number {
  const grade = gradeNumeric(question, { number }, 'en');
  if (grade.status !== 'graded') return 'not marked';
  return grade.result === 'correct' ? 'right' : (grade.remarks[0]?.known ?? 'unnamed');
}

describe.each(families.map((entry) => [entry.id, entry] as const))('the problems of %s', async (_, entry) => {
  const { model: calculator } = await catalogEntry(entry.calculator);
  const { model: family, text } = entry;
  const problems = seeds.map((seed) => drawProblem(family, calculator, seed));
  const few = problems.slice(0, fewSeeds.length);
  const ids = Object.keys(family.mistakes);
  const telling = { en: await tellingOf(entry, 'en'), zh: await tellingOf(entry, 'zh') };
  const questions = problems.map((problem) => problemQuestion(problem, calculator, family.digits, telling.en));

  test('state every input of the calculator, and no other', () => {
    const stated = [...Object.keys(family.draw), ...Object.keys(family.fixed)].sort();
    expect(stated).toEqual(Object.keys(calculator.inputs).sort());
    expect(Object.keys(calculator.outputs)).toContain(family.output);
  });

  test('take only values that the calculator accepts', () => {
    const refused = (values: Values) =>
      Object.entries(calculator.inputs).filter(([name, input]) => !accepts(input, values[name] ?? ''));
    expect(problems.flatMap(({ values }) => refused(values).map(([name]) => `${name} = ${values[name]}`))).toEqual([]);
  });

  test('are the same for the same seed, and differ from one another', () => {
    expect(drawProblem(family, calculator, 7)).toEqual(problems[7]);
    expect(new Set(problems.map(({ values }) => JSON.stringify(values))).size).toBeGreaterThan(150);
  });

  test('have finite answers, and every mistake leads to one', () => {
    const ways = problems.flatMap((problem) => [problem, ...problem.wrong]);
    expect(ways.filter(({ answer }) => !Number.isFinite(answer))).toEqual([]);
    expect(new Set(problems.map(({ wrong }) => wrong.length))).toEqual(new Set([ids.length]));
    expect(ids.length).toBeGreaterThan(1);
  });

  test('are worked out by their steps, whose last is the answer', () => {
    const ways = few.flatMap((problem) => [problem, ...problem.wrong]);
    const off = ways.filter(({ steps, answer }) => !close(steps.at(-1)?.value ?? Number.NaN, answer));
    expect(off.map(({ values, steps, answer }) => ({ values, last: steps.at(-1), answer }))).toEqual([]);
    expect(ways.flatMap(({ steps }) => steps).filter(({ value }) => !Number.isFinite(value))).toEqual([]);
  });

  test('count whole people on the right way', () => {
    const counted = problems.flatMap(({ steps }) => steps.filter(({ unit }) => unit === 'people'));
    expect(counted.filter(({ value }) => !isWhole(value)).map(({ id, value }) => `${id} = ${value}`)).toEqual([]);
  });

  test('are solved by a student who makes no mistake', () => {
    const verdicts = problems.map((problem, seed) => {
      const question = questions[seed];
      return question && verdictOn(question, written(problem, problem, family.digits));
    });
    expect(verdicts.filter((verdict) => verdict !== 'right')).toEqual([]);
  });

  test.each(ids.map((id, place) => [id, place] as const))(
    'tell a student who makes the mistake %s throughout, in at least 95 of 100',
    (_id, place) => {
      const verdicts = problems.map((problem, seed) => {
        const [question, made] = [questions[seed], problem.wrong[place]];
        return question && made && verdictOn(question, written(problem, made, family.digits));
      });
      expect(verdicts.filter((verdict) => verdict === place).length).toBeGreaterThanOrEqual(0.95 * problems.length);
      expect(verdicts.filter((verdict) => verdict !== place && verdict !== 'unnamed')).toEqual([]);
    },
  );

  test('have the words of every mistake, with a line for those made at one step', () => {
    expect(Object.keys(text.mistakes ?? {}).filter((id) => !ids.includes(id))).toEqual([]);
    const atStep = Object.entries(family.mistakes).map(([id, mistake]) => [id, 'at' in mistake]);
    expect(Object.entries(entry.mistakes).map(([id, { line }]) => [id, line !== undefined])).toEqual(atStep);
  });

  test.each(languages)('leave no place unfilled in %s', (language) => {
    const told = few.flatMap((problem) => [
      problemQuestion(problem, calculator, family.digits, telling[language]),
      workedExample(problem, calculator, family.digits, problem.steps.length, telling[language]),
      ...problem.wrong.flatMap(({ mistake, ...way }) =>
        way.steps.map((_step, index) => tellStep(way, index, calculator, telling[language], mistake)),
      ),
    ]);
    const unfilled = textsIn(told).filter(([, words]) => /[{}]|NaN|undefined|Infinity/.test(words));
    expect(unfilled.slice(0, 3)).toEqual([]);
  });

  test('fill the same places in both languages', () => {
    const pairs = (data: unknown): [string, string][] =>
      typeof data !== 'object' || data === null
        ? []
        : 'en' in data && 'zh' in data
          ? [[placesIn(String(data.en)), placesIn(String(data.zh))]]
          : Object.values(data).flatMap(pairs);
    expect(pairs([text, entry.mistakes]).filter(([en, zh]) => en !== zh)).toEqual([]);
  });

  test.each(languages)('show where each mistake leaves the right way, in %s', (language) => {
    const partings = few.flatMap((problem) =>
      problemQuestion(problem, calculator, family.digits, telling[language]).wrong.flatMap(({ parting }, place) =>
        place < ids.length ? [{ mistake: ids[place], parting }] : [],
      ),
    );
    expect(partings.filter(({ parting }) => !parting || parting.made === parting.right).slice(0, 3)).toEqual([]);
  });

  test('name every choice that a problem shows', () => {
    const shown = Object.entries(calculator.inputs).flatMap(([name, input]) =>
      isChoice(input) && text.stem.en.includes(`{${name}}`) ? input.choices : [],
    );
    expect(shown.filter((choice) => !(choice in telling.en.family.choices))).toEqual([]);
  });
});
