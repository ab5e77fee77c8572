import { describe, expect, test } from 'vitest';
import { createHanTables } from '#content/han-tables.ts';
import { grade } from '#questions/grade.ts';
import { prepareQuestion } from '#questions/prepare.ts';
import type { FillBlanks } from '#questions/question.ts';
import { question as schema } from '#questions/schema.ts';

const tables = createHanTables();
const none = { en: '–', zh: '–' };
const common = { stem: none, explanation: none, revision: 1, concepts: ['none'], objective: 1, bloom: 'apply' };

/** How an authored question marks an answer. */
function mark(file: object, fields: Readonly<Record<string, string>>) {
  const question = prepareQuestion('lesson/name', schema.parse({ ...common, ...file }), {
    language: 'zh',
    beliefs: {},
    tables,
  });
  return grade(question.kind, question, fields, { locale: 'zh-hant', evaluate: () => undefined });
}

describe('a question prepared for a page', () => {
  const gap = (zh: string) => ({ kind: 'blank', blanks: [{ id: 'gap', accepted: { en: ['–x'], zh: [zh] } }] });
  test.each([
    ['定制营销', '客製行銷'],
    ['客户定制', '客戶客製'],
    ['CRM软件系统', 'CRM軟體系統'],
    ['互联网营销', '網際網路行銷'],
  ])('accepts for %s what a traditional page shows, %s', (accepted, shown) => {
    expect(mark(gap(accepted), { gap: shown })).toMatchObject({ earned: 1 });
  });

  test.each([
    ['en', ['difference', 'cost']],
    ['zh', ['cost', 'difference']],
  ] as const)('has its gaps in the order in which they stand in the sentence: %s', (language, order) => {
    const accepted = { en: ['x'], zh: ['x'] };
    const file = {
      ...common,
      kind: 'blank',
      stem: { en: 'the {{difference}} from {{cost}}', zh: '与{{cost}}之间的{{difference}}' },
      blanks: [
        { id: 'cost', accepted },
        { id: 'difference', accepted },
      ],
    };
    const { blanks } = prepareQuestion('lesson/name', schema.parse(file), {
      language,
      beliefs: {},
      tables,
    }) as FillBlanks;
    expect(blanks.map(({ id }) => id)).toEqual(order);
  });

  const number = (en: string, zh: string) => ({ kind: 'numeric', answer: 5, tolerance: 0, unit: { en, zh } });
  test.each([
    ['years', '年', '5 year'],
    ['years', '年', '5 Years'],
    ['months', '个月', '5個月'],
    ['hours', '小时', '5小時'],
    ['points', '点', '5点'],
    ['points', '点', '5點'],
    ['percentage points', '个百分点', '5個百分點'],
    ['percentage points', '个百分点', '5 pp'],
    ['yuan', '元', '¥5'],
    ['¥', '元', '5块'],
  ])('that asks for %s (%s) reads %s', (en, zh, typed) => {
    expect(mark(number(en, zh), { number: typed })).toMatchObject({ earned: 1 });
  });
  test('asks about another unit', () => {
    expect(mark(number('years', '年'), { number: '5个月' })).toMatchObject({ status: 'incomplete', missing: 'unit' });
  });
});
