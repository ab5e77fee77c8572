import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content/check/check-content.ts';

const { course } = checkContent('content');
const having = (status: string) =>
  course.references.filter(({ data }) => data.status === status).map(({ id, data }) => [id, data] as const);

describe('a work that was not seen', () => {
  test.each(having('from-knowledge'))('%s says so in both languages', (_, { checked }) => {
    expect(checked.en).toMatch(/from memory|not found|not consulted|No field of this record was seen/);
    expect(checked.zh).toMatch(/凭记忆|没有找到|没有查阅|没有在公开文献中见到/);
  });
});

describe('a work that was seen in part', () => {
  test.each(having('partly'))('%s says what was not', (_, { checked }) => {
    expect(checked.en).toMatch(/memory|\bnot\b|\bno\b|only|unseen|never/i);
    expect(checked.zh).toMatch(/没有|未|只|凭记忆|不/);
  });
});
