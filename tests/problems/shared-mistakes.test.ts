import { describe, expect, test } from 'vitest';
import { families } from '#problems/families.ts';
import type { MistakeTexts } from '#problems/mistake.ts';

const files = Object.entries(
  import.meta.glob<Readonly<Record<string, unknown>> & { readonly words: MistakeTexts }>(
    '../../src/problems/mistakes/*.ts',
    { eager: true },
  ),
);

describe('the mistakes that families share', () => {
  test.each(files)('%s holds the words of each of its mistakes and of no other', (_, { words, ...mistakes }) => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(mistakes).sort());
  });

  test('have names that differ', () => {
    const names = files.flatMap(([, { words }]) => Object.keys(words));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('are what every family means that uses one of their names', () => {
    const shared = new Map(files.flatMap(([, { words: _, ...mistakes }]) => Object.entries(mistakes)));
    const other = families.flatMap(({ id, model }) =>
      Object.entries(model.mistakes)
        .filter(([name, mistake]) => typeof shared.get(name) === 'object' && shared.get(name) !== mistake)
        .map(([name]) => `${id}: ${name}`),
    );
    expect(other).toEqual([]);
  });
});
