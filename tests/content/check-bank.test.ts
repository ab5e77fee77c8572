import { describe, expect, test } from 'vitest';
import { createHanTables } from '#content/han-tables.ts';
import { question } from '#questions/schema.ts';
import { checkBank } from '../../src/content/check/bank/check-bank.ts';
import { readFolder } from '../../src/content/read-files.ts';

const tables = createHanTables();
const both = (en: string, zh = en) => ({ en, zh });

/** The findings about one question that is sound but for some fields. */
function findings(fields: Record<string, unknown>): readonly string[] {
  const base = {
    revision: 1,
    concepts: ['x'],
    objective: 1,
    bloom: 'apply',
    stem: both('Which?'),
    explanation: both('Because.'),
  };
  const data = question.parse({ ...base, ...fields });
  return checkBank([{ file: 'q.yaml', id: 'x/q', data }], tables);
}

const option = (id: string, en: string, zh: string, correct = false) => ({
  id,
  correct,
  misconception: correct ? undefined : 'm',
  text: { en, zh },
  feedback: both('So.'),
});
const single = (...options: ReturnType<typeof option>[]) => ({ kind: 'single', options });

describe('the bank of questions', () => {
  test('has no finding', () => {
    expect(checkBank(readFolder('content', 'questions').entries, tables)).toEqual([]);
  });
});

describe('a finding is made of', () => {
  test('a key that is much the longest option', () => {
    const found = findings(
      single(
        option('a', 'Long and full of conditions, as keys are wont to be', '一'.repeat(30), true),
        option('b', 'Short', '短'),
        option('c', 'Brief', '简'),
      ),
    );
    expect(found).toEqual([
      expect.stringContaining('much the longest option in en'),
      expect.stringContaining('much the longest option in zh'),
    ]);
  });

  test('absolute words in wrong options only', () => {
    const found = findings(
      single(
        option('a', 'It may help', '可能有用', true),
        option('b', 'It never helps', '有时有害'),
        option('c', 'It always helps', '有时无用'),
      ),
    );
    expect(found).toEqual([expect.stringContaining('only wrong options are absolute in en')]);
  });

  test('an option that refers to the others', () => {
    const found = findings(
      single(
        option('a', 'All of the above', '以上都对', true),
        option('b', 'One thing', '其一'),
        option('c', 'Other thing', '其二'),
      ),
    );
    expect(found.length).toBe(2);
  });

  test('two options that say the same', () => {
    const found = findings(
      single(option('a', 'Loyal', '忠诚', true), option('b', 'Price', '价格'), option('c', 'price.', '价钱')),
    );
    expect(found).toEqual([expect.stringContaining('two options say the same in en')]);
  });

  test('a negative stem without emphasis', () => {
    const options = single(option('a', 'One', '甲', true), option('b', 'Two', '乙'));
    expect(
      findings({ ...options, stem: both('Which of these does not belong?', '下列不正确的是（　　）') }).length,
    ).toBe(2);
    expect(
      findings({ ...options, stem: both('Which of these does **not** belong?', '下列**不正确**的是（　　）') }),
    ).toEqual([]);
  });

  test('a gap that accepts what it lists as wrong', () => {
    const found = findings({
      kind: 'blank',
      stem: both('{{a}}'),
      blanks: [
        {
          id: 'a',
          accepted: { en: ['customer loyalty'], zh: ['客户忠诚'] },
          others: { en: ['Customer-loyalty'], zh: [] },
        },
      ],
    });
    expect(found).toEqual([expect.stringContaining('accepts “Customer-loyalty”')]);
  });

  test('a wrong number too near the right one', () => {
    const found = findings({
      kind: 'numeric',
      answer: 100,
      tolerance: 1,
      wrong: [{ answer: 102, feedback: both('Close.') }],
    });
    expect(found).toEqual([expect.stringContaining('within twice the tolerance')]);
  });

  test('a working that nowhere comes to the answer', () => {
    const kept = { kind: 'numeric', answer: 65, tolerance: 0.1, unit: both('%') };
    const found = findings({ ...kept, working: [both('1.1 − r = 0.45')] });
    expect(found).toEqual([
      expect.stringContaining('the working (en) nowhere comes to the answer 65'),
      expect.stringContaining('the working (zh) nowhere comes to the answer 65'),
    ]);
    expect(findings({ ...kept, working: [both('1.1 − r = 0.45'), both('r = 1.1 − 0.45')] })).toEqual([]);
  });
});
