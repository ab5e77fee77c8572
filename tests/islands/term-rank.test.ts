import { describe, expect, test } from 'vitest';
import { initialsOf, searchWords } from '../../src/islands/search-words.ts';
import { termRank } from '../../src/islands/term-rank.ts';

test('what is searched for is read without tone marks, width, case and spaces', () => {
  expect(searchWords('Kè hù ＬＩＵ shī')).toBe('kehuliushi');
});

test('the first letters of pinyin are those of its syllables', () => {
  expect(initialsOf('kè hù liú shī')).toBe('khls');
  expect(initialsOf('')).toBe('');
});

describe('a term that is searched for', () => {
  const term = { names: ['客户流失', 'kehuliushi', 'khls'], text: '客户流失期初客户数' };
  test.each([
    ['khls', 0],
    ['客户', 1],
    ['流失', 2],
    ['期初', 3],
    ['满意', undefined],
  ])('by %s answers with rank %s', (wanted, rank) => {
    expect(termRank(wanted, term)).toBe(rank);
  });
});
