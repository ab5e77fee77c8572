import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { readSubmission } from '#domain/assignment/read-submission.ts';
import { receiptCode, type Submission } from '#domain/assignment/submission.ts';
import { assignments, example } from './examples.ts';

const answers: Omit<Submission, 'code'> = {
  format: 'second-sale/submission',
  version: 1,
  assignment: example,
  lang: 'zh',
  name: '李雷',
  handedInAt: '2026-03-01T08:00:00.000Z',
  items: [
    { question: 'two-logics/price', revision: 1, fields: { choice: ['a', 'b'] }, attempts: 1, hintsShown: 0 },
    {
      question: 'clv-foundations/margin',
      revision: 2,
      fields: { number: '12万' },
      attempts: 2,
      hintsShown: 1,
      sure: true,
    },
  ],
};
const submission: Submission = { ...answers, code: receiptCode(answers) };
const [first] = submission.items;

const read = (value: unknown) => readSubmission(JSON.stringify(value));
const changed = (part: object) => read({ ...submission, ...part });
const withItem = (part: object) => changed({ items: [{ ...first, ...part }] });

describe('a result file', () => {
  test('is read as it was saved', () => {
    expect(read(submission)).toEqual({ status: 'read', submission, intact: true });
    expect(readSubmission(`\uFEFF${JSON.stringify(submission, null, 2)}`)).toEqual(read(submission));
  });

  test('from before the language was noted is read and intact as well', () => {
    const { lang: _, ...earlier } = answers;
    expect(read({ ...earlier, code: receiptCode(earlier) })).toMatchObject({ status: 'read', intact: true });
  });

  describe('of an exercise with other numbers for each student', () => {
    const assignment = { ...example, rules: { ...example.rules, numbers: 'own' as const } };
    const withSeed = (seed: unknown) => {
      const { handedInAt, items, ...head } = { ...answers, assignment };
      const code = receiptCode({ ...head, seed: 4711, handedInAt, items });
      return read({ ...head, seed, handedInAt, items, code });
    };

    test('keeps whose numbers they were, under its receipt', () => {
      expect(withSeed(4711)).toMatchObject({ status: 'read', submission: { seed: 4711 }, intact: true });
      expect(withSeed(4712)).toMatchObject({ status: 'read', intact: false });
    });

    test.each([undefined, '4711', -1, 0.5, 1_000_000])('is refused with the seed %s', (seed) =>
      expect(withSeed(seed)).toEqual({ status: 'refused', fault: 'invalid' }),
    );
  });

  test('with a seed that its exercise has no use for is refused', () =>
    expect(changed({ seed: 4711 })).toEqual({ status: 'refused', fault: 'invalid' }));

  test('keeps nothing that the course does not know', () => {
    const reading = changed({ grade: 'A', items: [{ ...first, correct: true }] });
    expect(JSON.stringify(reading)).not.toMatch(/grade|correct/);
  });

  test.each([
    ['another answer', { items: [{ ...first, fields: { choice: 'c' } }] }],
    ['another name', { name: '韩梅梅' }],
    ['another time', { handedInAt: '2026-03-02T08:00:00.000Z' }],
    ['other points', { assignment: { ...example, items: example.items.map((item) => ({ ...item, points: 9 })) } }],
    ['another receipt', { code: '0000-0000' }],
  ])('with %s is not intact', (_, part) => {
    expect(changed(part)).toMatchObject({ status: 'read', intact: false });
  });

  test('that claims marks is read with the claim', () => {
    expect(changed({ marks: { earned: 9, possible: 9 } })).toMatchObject({ recorded: { earned: 9, possible: 9 } });
    for (const marks of [5, null, {}, { earned: '9', possible: 9 }, { earned: 1 }])
      expect(changed({ marks })).toMatchObject({ status: 'read' });
  });
});

describe('a file that is refused', () => {
  const text = JSON.stringify(submission);
  test.each([
    ['is empty', '', 'notJson'],
    ['is prose', 'Dear teacher, here is my result.', 'notJson'],
    ['is a picture', '\u0089PNG\r\n\u001a\n\u0000', 'notJson'],
    ['breaks off', text.slice(0, -20), 'truncated'],
    ['is endless', `"${'A'.repeat(4_000_001)}"`, 'tooLong'],
    ['is nested without end', '['.repeat(200_000), 'notJson'],
    ['is a number', '5', 'foreign'],
    ['is a list', '[]', 'foreign'],
    ['is null', 'null', 'foreign'],
    ['is an exercise', JSON.stringify(example), 'foreign'],
  ])('because it %s says so', (_, file, fault) => {
    expect(readSubmission(file)).toEqual({ status: 'refused', fault });
  });

  test.each([
    [2, 'newer'],
    [99, 'newer'],
    [0, 'version'],
    ['1', 'version'],
    [1.5, 'version'],
    [undefined, 'version'],
  ])('because its version is %s says so', (version, fault) => {
    expect(changed({ version })).toEqual({ status: 'refused', fault });
  });

  test('because its exercise is newer says so', () => {
    expect(changed({ assignment: { ...example, version: 2 } })).toEqual({ status: 'refused', fault: 'newer' });
  });

  test.each([
    ['no exercise', changed({ assignment: undefined })],
    ['an exercise without questions', changed({ assignment: { ...example, items: [] } })],
    ['a title that turns the text', changed({ assignment: { ...example, title: '\u202Eevil' } })],
    ['no answers', changed({ items: undefined })],
    ['answers that are no list', changed({ items: { length: 2 } })],
    ['an answer to a question that is not in it', withItem({ question: 'two-logics/other' })],
    ['two answers to one question', changed({ items: [first, first] })],
    ['an answer that is null', changed({ items: [null] })],
    ['fields that are a list', withItem({ fields: ['a'] })],
    ['a field that is a number', withItem({ fields: { choice: 5 } })],
    ['a field that holds an object', withItem({ fields: { choice: [{ toString: 'a' }] } })],
    ['an endless field', withItem({ fields: { text: 'A'.repeat(50_001) } })],
    ['endlessly many fields', withItem({ fields: Object.fromEntries(Array.from({ length: 201 }, (_, n) => [n, ''])) })],
    ['a revision below one', withItem({ revision: 0 })],
    ['negative attempts', withItem({ attempts: -1 })],
    ['half a hint', withItem({ hintsShown: 0.5 })],
    ['a confidence that is a word', withItem({ sure: 'yes' })],
    ['a name that is a number', changed({ name: 5 })],
    ['an endless name', changed({ name: 'A'.repeat(201) })],
    ['a time that is none', changed({ handedInAt: 'yesterday' })],
    ['a language that is none', changed({ lang: 'fr' })],
    ['no receipt', changed({ code: undefined })],
  ])('because it has %s shows nothing of itself', (_, reading) => {
    expect(reading).toEqual({ status: 'refused', fault: 'invalid' });
  });

  test('changes nothing that other objects inherit', () => {
    const hostile = text.replace('"choice":', '"__proto__":{"polluted":true},"choice":');
    expect(readSubmission(hostile)).toEqual({ status: 'refused', fault: 'invalid' });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('any text', () => {
  const value = fc.oneof(fc.anything(), fc.constant(submission));
  property.prop([
    fc.oneof(
      fc.string(),
      fc.json(),
      value.map((one) => JSON.stringify(one) ?? ''),
    ),
  ])('gives a reading', (text) => {
    expect(['read', 'refused']).toContain(readSubmission(text).status);
  });

  const keys = ['format', 'version', 'assignment', 'lang', 'name', 'handedInAt', 'items', 'code', 'marks'] as const;
  property.prop([fc.constantFrom(...keys), fc.anything()])('with one part exchanged gives a reading', (key, part) => {
    const text = JSON.stringify({ ...submission, [key]: part }, (_, inner) =>
      typeof inner === 'bigint' ? String(inner) : inner,
    );
    expect(['read', 'refused']).toContain(readSubmission(text).status);
  });

  property.prop([fc.nat(JSON.stringify(submission).length - 1)])('cut off is never read', (length) => {
    expect(readSubmission(JSON.stringify(submission).slice(0, length)).status).toBe('refused');
  });

  const handedIn = fc.tuple(assignments, fc.string({ maxLength: 40 }), fc.dictionary(fc.string(), fc.string()));
  property.prop([handedIn])('that is a result is read again with the same receipt', ([assignment, name, fields]) => {
    const seed = assignment.rules.numbers === 'own' ? 4711 : undefined;
    const items = assignment.items.map(({ question, revision }) => ({
      ...{ question, revision, fields, attempts: 1, hintsShown: 0 },
    }));
    const { handedInAt, items: _, ...head } = answers;
    const made = { ...head, assignment, name, seed, handedInAt, items };
    expect(read({ ...made, code: receiptCode(made) })).toMatchObject({ status: 'read', intact: true });
  });
});
