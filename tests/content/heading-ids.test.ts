import { describe, expect, test } from 'vitest';
import { headingIds } from '../../src/content/heading-ids.ts';

describe('the id of a heading', () => {
  test.each([
    ['What sixty yuan must earn', 'what-sixty-yuan-must-earn'],
    ['Promises: make, enable, keep, renew', 'promises-make-enable-keep-renew'],
    ['Marketing’s instrument, and its test', 'marketings-instrument-and-its-test'],
    ['Four Rs, twice', 'four-rs-twice'],
    ['A <Term id="loyalty">loyal</Term> customer', 'a-loyal-customer'],
  ])('of “%s” is %s', (heading, id) => {
    expect(headingIds(`## ${heading}\n`)).toEqual([id]);
  });

  test('is found for every heading below the title, in order', () => {
    expect(headingIds('---\ntitle: T\n---\n\nText.\n\n## One\n\nMore # text.\n\n### Two\n')).toEqual(['one', 'two']);
  });
});
