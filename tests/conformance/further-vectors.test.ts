import { describe, expect, test } from 'vitest';
import { agrees } from './compare.ts';
import cases from './further-vectors.json' with { type: 'json' };
import { suites } from './suites.ts';

describe('the models agree with values that another program integrated or summed from the definitions', () => {
  test.each(cases)('$id', async (record) => {
    const got = await suites.model?.(record);
    expect(agrees(got, record.expected, record.tolerance), JSON.stringify(got)).toBe(true);
  });
});
