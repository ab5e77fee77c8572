import { describe, expect, test } from 'vitest';
import { checkChineseTypography } from '../../src/content/check/prose/chinese-typography.ts';
import { passagesOf } from '../../src/content/check/prose/course-texts.ts';
import { checkOneTerm } from '../../src/content/check/prose/one-term.ts';
import { checkUnseenEmphasis } from '../../src/content/check/prose/unseen-emphasis.ts';

const chinese = (text: string, file = 'content/lessons/zh/u1/l.mdx') => [{ file, language: 'zh', text } as const];

describe('one term per concept', () => {
  test.each([
    ['先折现，再相加。', '折现', '贴现'],
    ['留存率是85%。', '留存', '保持率'],
    ['反复购买就是忠诚。', '反复购买', '重复购买'],
  ])('%s', (text, found, use) => {
    expect(checkOneTerm(chinese(text))).toEqual([expect.stringContaining(`“${found}” is elsewhere called ${use}`)]);
  });

  test('leaves the place alone that explains the other word', () => {
    expect(checkOneTerm(chinese('被动型又印作反应型。', 'content/glossary/basic-reactive.yaml'))).toEqual([]);
  });

  test('leaves English texts alone, which may quote it', () => {
    expect(checkOneTerm([{ file: 'a', language: 'en', text: 'Some print 折现.' }])).toEqual([]);
  });
});

describe('Chinese punctuation and spacing', () => {
  test.each([
    '客户走了,不再来。',
    '客户(老客户)走了。',
    '他说"好"。',
    '客户走了...',
    '有 3位客户。',
    'CRM 系统',
    '客户走了， 不再来。',
    '１２位客户',
    '客户走了，。',
  ])('are wrong in %s', (text) => {
    expect(checkChineseTypography(chinese(text))).not.toEqual([]);
  });

  test.each([
    '客户走了，不再来……',
    '利润=单期利润×(1+人数×概率)÷2。',
    '承诺—信任理论说：“要守信。”',
    '**划算。** 客户（老客户）有3位用CRM系统。',
    '晚上7:40到。',
  ])('are right in %s', (text) => {
    expect(checkChineseTypography(chinese(text))).toEqual([]);
  });
});

describe('emphasis', () => {
  test.each(['合计**+3.15**，升到74.2。', '问一句：**还舍得吗？**舍不得就好。'])(
    'would stay as asterisks in %s',
    (text) => {
      expect(checkUnseenEmphasis(chinese(text))).toEqual([expect.stringContaining('stays as asterisks')]);
    },
  );

  test.each(['合计+**3.15**，升到74.2。', '问：**还舍得吗**？舍不得就好。', '**第一。** 一。', '三（**四**）'])(
    'is seen in %s',
    (text) => {
      expect(checkUnseenEmphasis(chinese(text))).toEqual([]);
    },
  );
});

test('a lesson is read passage by passage, without tags, with what its components say', () => {
  const source = `---
title: T
---

One <Term id="x">word</Term> <Cite key="k" />.

| a | b |
|---|---|
| c | d |

<Worked title="A sum">
1. First
2. Second
</Worked>
`;
  expect(passagesOf(source)).toEqual(['One word .', 'a', 'b', 'c', 'd', '1. First', '2. Second', 'A sum']);
});
