import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content/check/check-content.ts';
import { examTypesOf } from '../../src/content/exam-types.ts';
import { catalog } from '../calculators/catalog.ts';

const { course } = checkContent('content');
const bank = course.questions.map(({ data }) => data);
const typesOf = (id: string) => examTypesOf(catalog.find(({ file }) => file === id)?.text.concepts ?? [], bank);

describe('the types of examination questions that need a calculator', () => {
  test('are those of the questions on its concepts', () => {
    expect(typesOf('exam-clv')).toEqual(['calculation', 'case']);
    expect(typesOf('retention-profit')).toEqual(['calculation', 'essay', 'case']);
    expect(typesOf('disconfirmation')).toEqual(['short']);
    expect(typesOf('clv-quadrant-sorter')).toEqual(['objective']);
  });

  test('are none for concepts that papers do not ask for', () => {
    expect(examTypesOf([], bank)).toEqual([]);
    expect(examTypesOf(['no-such-concept'], bank)).toEqual([]);
  });

  test('are known for every calculator that names a concept', () => {
    const without = catalog.filter(
      ({ text }) => text.concepts.length > 0 && examTypesOf(text.concepts, bank).length === 0,
    );
    expect(without.map(({ file }) => file)).toEqual([]);
  });
});
