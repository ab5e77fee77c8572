import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { createHanTables } from '#content/han-tables.ts';
import { read } from './readings.ts';

const tables = createHanTables();
const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const chinese = fc.constantFrom(
  '关系营销',
  '客户满意',
  '信任与承诺',
  '双向沟通',
  '数据库营销',
  '80/20法则',
  '4C理论',
  '分析型',
  'CRM系统',
);
const english = fc.constantFrom(
  'relationship marketing',
  'customer lifetime value',
  'win-win',
  'C/S',
  'trust and commitment',
);
const term = fc.oneof(chinese, english);

/** Ways of writing a term that never count. */
const decorations: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => ` ${text}　`,
  (text) => `“${text}”。`,
  (text) => text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)),
  (text) => text.replace(/\p{sc=Han}/gu, (character) => tables.traditional(character)[0] ?? character),
  (text) => [...text].join('\u200b'),
  (text) => text.replace('营销', '行銷').replace('数据库', '資料庫'),
];
const decorated = fc.tuple(term, fc.constantFrom(...decorations)).map(([text, decorate]) => decorate(text));

describe('reading a term', () => {
  test.prop([anyText, anyText, fc.boolean()])('never fails', (typed, accepted, anyOrder) => {
    expect(['match', 'near', 'different', 'empty']).toContain(
      read(typed, accepted, { anyOrder, others: [typed] }).status,
    );
  });

  test.prop([term, fc.constantFrom(...decorations, (text: string) => `答案：${text}`)])(
    'matches the accepted term however it is written',
    (accepted, decorate) => {
      expect(read(decorate(accepted), accepted).status).toBe('match');
    },
  );

  test.prop([decorated, decorated])('matches in both directions or in neither', (one, other) => {
    const both = [read(one, other).status === 'match', read(other, one).status === 'match'];
    expect(both[0]).toBe(both[1]);
  });

  test.prop([fc.shuffledSubarray(['客户', '顾客', '买家'], { minLength: 2 }), fc.nat(2), fc.nat(2)])(
    'matches between any two members of a group, in both directions',
    (group, one, other) => {
      const term = (at: number) => `${group[at % group.length]}满意与${group[(at + 1) % group.length]}忠诚`;
      expect(read(term(one), term(other), { synonyms: [group] }).status).toBe('match');
      expect(read(term(other), term(one), { synonyms: [group] }).status).toBe('match');
    },
  );

  test.prop([
    fc.shuffledSubarray(['成本', '便利', '沟通', '消费者'], { minLength: 4 }),
    fc.constantFrom('、', '，', '；', ' ', '\n', '和'),
  ])('matches a list in any order and between any separators, in both directions', (items, separator) => {
    const accepted = '消费者、成本、便利、沟通';
    const anyOrder = true;
    expect(read(items.join(separator), accepted, { anyOrder }).status).toBe('match');
    expect(read(accepted, items.join('、'), { anyOrder }).status).toBe('match');
  });

  test.prop([term, term])('never accepts another term', (typed, accepted) => {
    expect(read(typed, accepted).status === 'match').toBe(typed === accepted);
  });
});
