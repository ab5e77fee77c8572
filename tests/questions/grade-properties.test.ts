import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { Fields } from '#questions/fields.ts';
import type { Grade } from '#questions/grade-types.ts';
import { earned, examples, gradeOf, kinds } from './examples.ts';

/** Every name of a field that the examples know, and names that every object has. */
const names = [
  ...['choice', 'why', 'number', 'text', 'order', 'one', 'two', 'a', 'b', 'c', 'd', 'mark.a', 'mark.b', 'margin'],
  ...['first.choice', 'second.number', '__proto__', 'constructor', 'toString'],
];
const blank = fc.constantFrom('', ' ', '\u3000', '\n\t', '\u200b', '\ufeff \u00ad', []);
const odd = fc.constantFrom(
  ...['1e999', '-1e999', 'NaN', '-0', '0x1f', '\ud800', '\udc00关', '__proto__', 'toString', '9'.repeat(5000)],
  ...['a,b,c,d,a,b,c,d', ',,,', 'a,b,c,d', '3200', 'true', 'transaction', 'x', 'a'],
);
const value = fc.oneof(odd, blank, fc.string({ unit: 'binary' }), fc.array(fc.oneof(odd, fc.string())));
/** As they come from a file: values of other types than a form gives. */
const fromFile = fc.oneof(value, fc.anything());
const fieldsOf = <T>(values: fc.Arbitrary<T>) =>
  fc
    .array(fc.tuple(fc.constantFrom(...names), values), { maxLength: 12 })
    .map((entries) => Object.fromEntries(entries));
const kind = fc.constantFrom(...kinds);

/** A grade is whole: incomplete, or finite points between none and all with a result that says the same. */
function expectWhole(grade: Grade): void {
  if (grade.status === 'incomplete') return;
  const { earned, possible, result } = grade;
  expect(Number.isFinite(earned) && Number.isFinite(possible)).toBe(true);
  expect(earned).toBeGreaterThanOrEqual(0);
  expect(earned).toBeLessThanOrEqual(possible);
  expect(result).toBe(earned === possible ? 'correct' : earned === 0 ? 'incorrect' : 'partial');
}

describe('grading', () => {
  test.prop([kind, fieldsOf(value)], { numRuns: 500 })('gives a whole grade for any form', (kind, fields) => {
    expectWhole(gradeOf(kind, fields));
  });

  test.prop([kind, fieldsOf(fromFile)], { numRuns: 500 })('gives a whole grade for any file', (kind, fields) => {
    expectWhole(gradeOf(kind, fields as Fields));
  });

  test.prop([kind, fieldsOf(value)])('gives the same grade again and leaves the answer as it is', (kind, fields) => {
    const before = structuredClone(fields);
    expect(gradeOf(kind, fields)).toEqual(gradeOf(kind, fields));
    expect(fields).toEqual(before);
  });
});

describe.each(kinds)('a %s question', (kind) => {
  test.prop([fieldsOf(blank)])('is incomplete, not wrong, while nothing visible is entered', (fields) => {
    expect(gradeOf(kind, fields).status).toBe('incomplete');
  });
});

describe('a blank field', () => {
  test.prop([blank])('of a number is a missing number, not an unreadable one', (number) => {
    expect(gradeOf('numeric', { number })).toMatchObject({ missing: 'number' });
  });

  test.prop([blank])('of a written answer cannot be marked', (text) => {
    expect(gradeOf('written', { text, 'mark.a': '1', 'mark.b': '2' })).toMatchObject({ missing: 'written' });
  });
});

describe('a mark', () => {
  test.prop([fc.double({ min: -9, max: 9, noNaN: true }), fc.double({ min: -9, max: 9, noNaN: true })])(
    'beyond the points of a key point counts as all of them, below none as none',
    (a, b) => {
      const markedWith = (one: number, two: number) =>
        earned(gradeOf('written', { text: '……', 'mark.a': String(one), 'mark.b': String(two) }));
      expect(markedWith(a, b)).toBe(markedWith(Math.min(1, Math.max(0, a)), Math.min(2, Math.max(0, b))));
    },
  );
});

describe('adding what is right', () => {
  const points =
    (fields: Fields, changes = {}) =>
    (kind: 'multiple' | 'matching' | 'sorting' | 'blank') =>
      earned(gradeOf(kind, fields, changes)) ?? 0;

  test.prop({
    scoring: fc.constantFrom('all-or-nothing' as const, 'half-for-subset' as const, 'per-option' as const),
    wrong: fc.subarray(['c', 'd']),
    order: fc.constantFrom(['a', 'b'], ['b', 'a']),
  })('never lowers the points of a multiple choice', ({ scoring, wrong, order: [first = '', second = ''] }) => {
    const scores = [wrong, [...wrong, first], [...wrong, first, second]].map((choice) =>
      points({ choice }, { scoring })('multiple'),
    );
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
  });

  test.prop([fc.constantFrom('matching' as const, 'sorting' as const), fc.infiniteStream(fc.boolean())])(
    'never lowers the points of rows and boxes',
    (kind, choices) => {
      const example = examples[kind];
      const rows = example.kind === 'matching' ? example.rows : example.items;
      const places = (example.kind === 'matching' ? example.targets : example.boxes).map(({ id }) => id);
      const right = (row: (typeof rows)[number]) => ('target' in row ? row.target : row.box);
      const wrong = (row: (typeof rows)[number]) => places.find((place) => place !== right(row)) ?? '';
      const given = rows.map((row) => [row.id, choices.next().value ? right(row) : wrong(row)] as const);
      const mended = given.map(([id, place], at) => [id, at === 0 && rows[0] ? right(rows[0]) : place] as const);
      expect(points(Object.fromEntries(mended))(kind)).toBeGreaterThanOrEqual(points(Object.fromEntries(given))(kind));
    },
  );

  test.prop([fc.constantFrom('产品', '关系营肖', '客户'), fc.constantFrom('产品', '关系营肖', '关系营销')])(
    'never lowers the points of gaps',
    (one, two) => {
      expect(points({ one: '客户', two })('blank')).toBeGreaterThanOrEqual(points({ one, two })('blank'));
      expect(points({ one, two: '关系营销' })('blank')).toBeGreaterThanOrEqual(points({ one, two })('blank'));
    },
  );
});

describe('an order', () => {
  test.prop([fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })])(
    'is marked only when it has every item once',
    (items) => {
      const isWhole = items.length === 4 && new Set(items).size === 4;
      expect(gradeOf('ordering', { order: items.join(',') }).status).toBe(isWhole ? 'graded' : 'incomplete');
    },
  );

  test.prop([fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 4 })])(
    'earns all points only as it should be',
    (items) => {
      expect(earned(gradeOf('ordering', { order: items.join(',') })) === 1).toBe(items.join('') === 'abcd');
    },
  );
});
