import { describe, expect, test } from 'vitest';
import { agrees } from '../conformance/compare.ts';
import cases from '../conformance/grade.json' with { type: 'json' };
import { suites } from '../conformance/suites.ts';

describe('the graders agree with every labelled answer of the corpus', () => {
  test('the corpus has every kind of question', () => {
    const kinds = new Set(cases.map(({ question }) => question.kind));
    expect(kinds.size).toBe(11);
  });

  test.each(cases)('$id', async (record) => {
    const got = await suites.grade?.(record);
    expect(agrees(got, record.expected, 1e-9), JSON.stringify(got)).toBe(true);
  });
});
