import { describe, expect, test } from 'vitest';
import cases from '../../conformance/answers.json' with { type: 'json' };
import { agrees } from '../../conformance/compare.ts';
import further from '../../conformance/further-answers.json' with { type: 'json' };
import { isCaseList, suites } from '../../conformance/suites.ts';

const corpus = [cases, further].flatMap((list) => (isCaseList(list) ? list : []));

describe('the readers agree with every labelled answer of the corpus', () => {
  test('the corpus has both suites', () => {
    expect(new Set(corpus.map(({ suite }) => suite))).toEqual(new Set(['number', 'text']));
  });

  test.each(corpus)('$id', async (record) => {
    const got = await suites[record.suite ?? '']?.(record);
    expect(agrees(got, record.expected, 1e-9), JSON.stringify(got)).toBe(true);
  });
});
