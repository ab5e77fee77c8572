import { describe, expect, test } from 'vitest';
import { compareLessons } from '../../src/content/check/languages/compare-lessons.ts';
import { compareNumbers } from '../../src/content/check/languages/compare-numbers.ts';

describe('two texts say the same numbers', () => {
  test.each([
    ['¥3,200', '3200元'],
    ['¥36,000', '3.6万元'],
    ['forty-five of them', '45位'],
    ['four hundred and sixty', '460'],
    ['120,000 customers', '十二万客户'],
    ['30% stay', '三成留下'],
    ['20% off', '打八折'],
    ['three quarters of them', '75%的人'],
    ['one and a half', '1.5倍'],
    ['the 80/20 rule', '二八法则'],
    ['in the 1980s', '20世纪80年代'],
    ['at 7.40 pm', '晚上7点40分'],
    ['since November 2021', '2021年11月起'],
    ['a score of 4.25', '4.25分'],
    ['two pairs', '一双'],
  ])('%s and %s', (en, zh) => {
    expect(compareNumbers(en, zh)).toBeUndefined();
  });

  test.each([
    ['What is 80% of 4,000?', '4000的85%是多少？', 'only English has 80 and only Chinese has 85'],
    ['of 100 customers', '一位客户', 'only English has 100'],
    ['the guests', '住客共25位', 'only Chinese has 25'],
    ['4.25 points', '4.52分', 'only English has 4.25 and only Chinese has 4.52'],
    ['¥16.90', '16元', 'only English has 16.9 and only Chinese has 16'],
  ])('but not %s and %s', (en, zh, difference) => {
    expect(compareNumbers(en, zh)).toBe(difference);
  });
});

describe('two texts of a lesson', () => {
  const lesson = (title: string, more = '') => `---
title: ${title}
---

<Term id="loyalty">x</Term> <Cite key="a-1999" /> <Cite key="b-2001" />

## One

<Question id="l/q" /> ${more}
`;

  test('may name their sources in another order within a section', () => {
    const swapped = lesson('甲').replace('a-1999', 'c').replace('b-2001', 'a-1999').replace('"c"', '"b-2001"');
    expect(compareLessons('u1/l', lesson('A'), swapped)).toEqual([]);
  });

  test.each([
    ['headings', '\n## Two\n', 'u1/l: the English text has 2 headings, the Chinese 1; make them the same.'],
    [
      'figures',
      '<Figure id="f" />',
      'u1/l, section 1: the figures differ, English has f, Chinese has none; make them the same.',
    ],
    [
      'terms',
      '<Term id="trust">t</Term>',
      'u1/l, section 1: the terms differ, English has trust, Chinese has none; make them the same.',
    ],
    [
      'sources',
      '<Cite key="a-1999" />',
      'u1/l, section 1: the citations differ, English has a-1999, Chinese has none; make them the same.',
    ],
    [
      'asides',
      '<Aside kind="disputed">',
      'u1/l, section 1: the asides differ, English has disputed, Chinese has none; make them the same.',
    ],
    ['numbers', 'It was 1983.', 'u1/l, section 1: only English has 1983; make the numbers the same.'],
  ])('have the same %s in every section', (_, more, problem) => {
    expect(compareLessons('u1/l', lesson('A', more), lesson('甲'))).toEqual([problem]);
  });

  test('have their components in the same order', () => {
    const figures = (ids: readonly string[]) => lesson('A', ids.map((id) => `<Figure id="${id}" />`).join('\n'));
    expect(compareLessons('u1/l', figures(['f', 'g']), figures(['g', 'f']))).toHaveLength(1);
  });
});
