import { describe, expect, test } from 'vitest';
import { createHanTables } from '#content/han-tables.ts';
import { prepareText } from '#domain/answers/prepare-text.ts';
import { withKindWords } from '#questions/blank/kind-words.ts';
import { readGap, surroundingsOf } from '#questions/blank/read-gap.ts';

const tables = createHanTables();
const reads = (stem: string, accepted: string, typed: string, others: readonly string[] = []) =>
  readGap(typed, prepareText({ accepted: withKindWords([accepted]), others }, tables), surroundingsOf(stem, 'x'))
    .status;

describe('a gap in a sentence', () => {
  test.each([
    ['第一级是{{x}}纽带。', '财务', '财务纽带'],
    ['称为{{x}}营销。', '全员', '全员营销'],
    ['按产品线设部门的是{{x}}型组织', '交易', '交易型'],
    ['按产品线设部门的是{{x}}型组织', '交易', '交易型组织'],
    ['顾客满意提高顾客{{x}}。', '忠诚', '顾客忠诚'],
    ['可能构成商业{{x}}。', '诋毁', '商业诋毁'],
    ['{{y}}期望和{{x}}期望', '潜在', '潜在期望'],
    ['are the {{x}} bond', 'financial', 'Financial bond'],
    ['raises customer {{x}}.', 'loyalty', 'customer loyalty'],
  ])('of %s may repeat its words: %s as %s', (stem, accepted, typed) => {
    expect(reads(stem, accepted, typed)).toBe('match');
  });

  test.each([
    ['是{{x}}。', '负责型', '负责'],
    ['是{{x}}。', '合作式', '合作型'],
    ['是{{x}}。', '合作式', '合作化'],
    ['是{{x}}。', '保证性', '保证'],
    ['是{{x}}。', '财务', '财务型'],
    ['是{{x}}。', '长期', '长期的'],
  ])('of %s takes a kind by its word: %s as %s', (stem, accepted, typed) => {
    expect(reads(stem, accepted, typed)).toBe('match');
  });

  test.each([
    ['称为{{x}}营销。', '全员', '内部营销'],
    ['称为{{x}}营销。', '全员', '营销'],
    ['称为{{x}}营销。', '关系营销', '交易营销'],
    ['是{{x}}型组织', '交易', '关系型'],
    ['是{{x}}不一致', '正向', '负向不一致'],
    ['是{{x}}。', '能动型', '被动型'],
    ['是{{x}}。', '主动型', '被动'],
    ['提高客户{{x}}，', '满意', '客户不满意'],
    ['raises customer {{x}}.', 'loyalty', 'customer satisfaction'],
  ])('of %s keeps other terms apart: %s is not %s', (stem, accepted, typed) => {
    expect(reads(stem, accepted, typed)).not.toBe('match');
  });
});
