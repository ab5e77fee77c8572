import { z } from 'astro/zod';
import { id, text } from '#content/text.ts';

export const numeric = {
  kind: z.literal('numeric'),
  answer: z.number(),
  /** Absolute tolerance in the unit of the answer. */
  tolerance: z.number().nonnegative(),
  /** The unit printed behind the field: '%' , '百分点' or a word in each language. */
  unit: text.optional(),
  /** Numbers that a named wrong way of working produces. */
  wrong: z.array(z.strictObject({ answer: z.number(), misconception: id.optional(), feedback: text })).default([]),
  /** Lines of working with numbers, shown after grading. */
  working: z.array(text).default([]),
};
