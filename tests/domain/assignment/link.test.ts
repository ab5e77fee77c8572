import { fc, test as property } from '@fast-check/vitest';
import { deflateSync, strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { decodeLink } from '#domain/assignment/decode-link.ts';
import { encodeLink } from '#domain/assignment/encode-link.ts';
import { checksum, longestLink } from '#domain/assignment/link.ts';
import { packedText } from '#islands/packed-text.ts';
import frozen from '../../frozen/exercise-links-v1.json' with { type: 'json' };
import { assignments, example } from './examples.ts';

const faults = ['empty', 'tooLong', 'damaged', 'foreign', 'version', 'invalid'];
const decode = (fragment: string) => decodeLink(fragment, packedText);
const link = encodeLink(example, packedText);

/** A link whose checksum is right, whatever it holds: what somebody hostile would make. */
const forged = (packed: string): string => `e1.${checksum(packed)}.${packed}`;
const forgedFrom = (value: unknown): string => forged(packedText.pack(JSON.stringify(value)));

describe('the link of an exercise', () => {
  property.prop({ assignment: assignments })('holds the whole exercise', ({ assignment }) => {
    expect(decode(`#${encodeLink(assignment, packedText)}`)).toEqual({ status: 'read', assignment });
  });

  property.prop({ assignment: assignments })('needs no character that an address has to escape', ({ assignment }) => {
    expect(encodeLink(assignment, packedText)).toMatch(/^[\w.-]+$/);
  });

  test('from before problems could be drawn is read as ever', () => {
    expect(decode(frozen.written)).toEqual({ status: 'read', assignment: example });
  });

  test('from before the numbers of drawn problems were recorded is read as ever', () => {
    const questions = ['problem/clv/a-few-years/7', 'problem/net-promoter-score/score/41', 'two-logics/price'];
    const items = questions.map((question) => ({ question, revision: 1, points: 2 }));
    expect(decode(frozen.drawnUnrecorded)).toMatchObject({ status: 'read', assignment: { id: 'drawn-k7', items } });
    expect(decode(frozen.drawnForEachUnrecorded)).toMatchObject({
      status: 'read',
      assignment: { items, rules: { numbers: 'own' } },
    });
  });

  test('stays short enough for a message, and with nothing but drawn problems within what is looked at', () => {
    const drawn = (count: number) =>
      Array.from({ length: count }, (_, n) => ({
        question: `problem/break-even-retention/least-retention-${n % 90}/${(n * 7919) % 1_000_000}`,
        revision: 2 + ((n * 7907) % 9998),
        points: 1,
      }));
    const length = (count: number) => encodeLink({ ...example, items: drawn(count) }, packedText).length;
    expect(length(10)).toBeLessThan(600);
    expect(length(200)).toBeLessThan(longestLink / 3);
  });

  test('says that it is damaged wherever it is cut off', () => {
    const cuts = Array.from({ length: link.length - 1 }, (_, length) => decode(link.slice(0, length + 1)));
    expect(cuts.every((reading) => reading.status === 'refused')).toBe(true);
    expect(decode(link.slice(0, -1))).toEqual({ status: 'refused', fault: 'damaged' });
  });

  property.prop({ at: fc.nat(link.length - 1), put: fc.string({ maxLength: 3 }) })(
    'that is altered in one place is refused with a reason or still an exercise',
    ({ at, put }) => {
      const reading = decode(link.slice(0, at) + put + link.slice(at + 1));
      expect(reading.status === 'read' || faults.includes(reading.fault)).toBe(true);
    },
  );

  property.prop({
    text: fc.oneof(
      fc.string(),
      fc.base64String().map(forged),
      fc.json().map((json) => forged(packedText.pack(json))),
    ),
  })('is refused with a reason when it is no link at all', ({ text }) => {
    const reading = decode(text);
    expect(reading.status === 'refused' && faults.includes(reading.fault)).toBe(true);
  });

  test('of a newer version says so', () => {
    expect([decode('e2.abc.def'), decode(forgedFrom({ ...example, version: 2 }))]).toEqual([
      { status: 'refused', fault: 'version' },
      { status: 'refused', fault: 'version' },
    ]);
  });

  test('that is longer than any exercise is not unpacked', () => {
    expect(decode(`e1.0.${'A'.repeat(longestLink)}`)).toEqual({ status: 'refused', fault: 'tooLong' });
  });

  test('that would unpack to megabytes is refused', () => {
    const bytes = deflateSync(new Uint8Array(10_000_000));
    const bomb = btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
    expect(decode(forged(bomb))).toEqual({ status: 'refused', fault: 'damaged' });
  });
});

describe('an exercise from outside', () => {
  const [item] = example.items;
  const refused: readonly (readonly [string, object])[] = [
    ['a question outside the course', { items: [{ ...item, question: '../../etc/passwd' }] }],
    ['a question with markup', { items: [{ ...item, question: '<img src=x>/a' }] }],
    ['a drawn problem without its seed', { items: [{ ...item, question: 'problem/clv/a-few-years' }] }],
    ['a seed beyond all seeds', { items: [{ ...item, question: 'problem/clv/a-few-years/1000000' }] }],
    ['a seed that is no number', { items: [{ ...item, question: 'problem/clv/a-few-years/x' }] }],
    ['the same question twice', { items: [item, item] }],
    ['no question', { items: [] }],
    [
      'more questions than any paper',
      { items: Array.from({ length: 201 }, (_, n) => ({ ...item, question: `a/q${n}` })) },
    ],
    ['a question worth nothing', { items: [{ ...item, points: 0 }] }],
    ['points without end', { items: [{ ...item, points: 1e300 }] }],
    ['a title as long as a page', { title: 'x'.repeat(121) }],
    ['a title that turns the text round', { title: 'a\u202Eb' }],
    ['a language that is none', { lang: 'javascript:' }],
    ['rules that are none', { rules: { ...example.rules, feedback: 'never' } }],
    ['numbers that are none', { rules: { ...example.rules, numbers: 'any' } }],
    ['hints that cost more than the question', { rules: { ...example.rules, hintCost: 2 } }],
  ];
  test.each(refused)('with %s is refused', (_, change) => {
    expect(decode(forgedFrom({ ...example, ...change }))).toEqual({ status: 'refused', fault: 'invalid' });
  });

  test('brings nothing along that the course does not know', () => {
    const reading = decode(forgedFrom({ ...example, onload: 'alert(1)', ['__proto__']: { polluted: true } }));
    expect(reading).toEqual({ status: 'read', assignment: example });
  });
});
