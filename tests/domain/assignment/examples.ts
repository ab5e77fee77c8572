import { fc } from '@fast-check/vitest';
import type { Assignment } from '#domain/assignment/assignment.ts';

/** An exercise of three questions. */
export const example: Assignment = {
  format: 'second-sale/assignment',
  version: 1,
  id: 'week-3-k7',
  title: '第三周：终身价值 / week 3',
  lang: 'zh',
  items: [
    { question: 'two-logics/price', revision: 1, points: 1 },
    { question: 'clv-foundations/margin', revision: 2, points: 2.5 },
    { question: 'churn-and-bonds/leaky-bucket', revision: 1, points: 4 },
  ],
  rules: { attempts: 2, feedback: 'at-end', shuffle: true, variant: 4711 },
};

const slug = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,8}){0,4}$/);
const title = fc
  .string({ unit: 'grapheme', maxLength: 20 })
  .filter((text) => !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text));

const written = fc.tuple(slug, slug).map((parts) => parts.join('/'));
const drawn = fc.tuple(slug, slug, fc.nat(999_999)).map((parts) => `problem/${parts.join('/')}`);

/** Any exercise that an instructor can make. */
export const assignments: fc.Arbitrary<Assignment> = fc.record({
  format: fc.constant('second-sale/assignment'),
  version: fc.constant(1),
  id: slug,
  title,
  lang: fc.constantFrom('zh', 'zh-hant', 'en'),
  items: fc.uniqueArray(
    fc.record({
      question: fc.oneof(written, drawn),
      revision: fc.integer({ min: 1, max: 9999 }),
      points: fc.integer({ min: 1, max: 200 }).map((halves) => halves / 2),
    }),
    { minLength: 1, maxLength: 60, selector: ({ question }) => question },
  ),
  rules: fc.record(
    {
      attempts: fc.integer({ min: 0, max: 99 }),
      feedback: fc.constantFrom('at-once', 'at-end'),
      shuffle: fc.boolean(),
      variant: fc.integer({ min: 0, max: 999_999 }),
      hintCost: fc.constantFrom(0, 0.1, 0.25, 1),
      numbers: fc.constant('own'),
    },
    { requiredKeys: ['attempts', 'feedback', 'shuffle', 'variant'] },
  ),
});
