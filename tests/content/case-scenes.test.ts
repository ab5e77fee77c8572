import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkCaseScenes } from '../../src/content/check/case-scenes.ts';
import { checkContent } from '../../src/content/check/check-content.ts';
import { schemas } from '../../src/content/schemas.ts';

const file = 'content/cases/late-dish.yaml';
const source = readFileSync(file, 'utf8');
const problemsAfter = (change: (source: string) => string) =>
  checkCaseScenes([{ file, id: 'late-dish', data: schemas.cases.parse(parse(change(source))) }]);

describe('the scenes of a case', () => {
  test('hang together as they are published', () => {
    expect(problemsAfter((text) => text)).toEqual([]);
  });

  test('may not lead to a scene that does not exist', () => {
    expect(problemsAfter((text) => text.replace('next: louder', 'next: lounge'))).toContain(
      `${file}: the scene "table" leads to "lounge", which does not exist; correct next or add the scene.`,
    );
  });

  test('must all be reached', () => {
    expect(problemsAfter((text) => text.replace('next: louder', 'next: why'))).toEqual([
      `${file}: no choice leads to the scene "louder"; let one lead there or remove it.`,
    ]);
  });

  test('must each come to an end', () => {
    const problems = problemsAfter((text) => text.replaceAll('next: end', 'next: table'));
    expect(problems).toHaveLength(5);
    expect(problems[0]).toBe(`${file}: the scene "table" never comes to an end; let a choice lead to "end".`);
  });

  test('need ids of their own, and so do the choices of a scene', () => {
    expect(problemsAfter((text) => text.replace('- id: terms', '- id: apologise'))).toEqual([
      `${file}: the scene "table" has two choices "apologise"; give each its own id.`,
    ]);
    expect(problemsAfter((text) => text.replace('- id: kitchen', '- id: redress'))).toContain(
      `${file}: two scenes have the id "redress"; give each its own.`,
    );
  });
});

test.each(checkContent('content').course.cases.map(({ id, data }) => [id, data] as const))(
  'the case %s offers both logics, and neither always in the same place',
  (_, { scenes }) => {
    const logics = scenes.flatMap(({ choices }) => choices.map(({ logic }) => logic));
    expect(new Set(logics)).toEqual(new Set(['transaction', 'relationship', 'mixed']));
    const places = new Set(scenes.map(({ choices }) => choices.findIndex(({ logic }) => logic === 'relationship')));
    expect(places.size).toBeGreaterThan(1);
  },
);
