import { describe, expect, test } from 'vitest';
import { receiptCode, type Submission } from '#domain/assignment/submission.ts';
import { example } from './examples.ts';

const handedIn = (choice: string): Omit<Submission, 'code'> => ({
  format: 'second-sale/submission',
  version: 1,
  assignment: example,
  name: '李雷',
  handedInAt: '2026-03-01T08:00:00.000Z',
  items: [{ question: 'two-logics/price', revision: 1, fields: { choice }, attempts: 1, hintsShown: 0 }],
});

describe('the receipt code of a submission', () => {
  test('is short and has no letters that are mistaken for digits', () => {
    expect(receiptCode(handedIn('a'))).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  });
  test('belongs to its answers', () => {
    expect(receiptCode(handedIn('a'))).toBe(receiptCode(handedIn('a')));
    expect(receiptCode(handedIn('a'))).not.toBe(receiptCode(handedIn('b')));
  });
});
