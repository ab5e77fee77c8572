import { z } from 'astro/zod';
import { option } from '../common-schema.ts';

export const single = {
  kind: z.literal('single'),
  options: z
    .array(option)
    .min(2)
    .refine(
      (options) => options.filter((o) => o.correct).length === 1,
      'needs exactly one option with `correct: true`',
    ),
};
