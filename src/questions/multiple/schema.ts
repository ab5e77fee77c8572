import { z } from 'astro/zod';
import { option } from '../common-schema.ts';

export const multiple = {
  kind: z.literal('multiple'),
  /** How a partly right choice is marked; `half-for-subset` is the rule of common exam platforms. */
  scoring: z.enum(['all-or-nothing', 'half-for-subset', 'per-option']).default('half-for-subset'),
  options: z
    .array(option)
    .min(3)
    .refine((options) => options.some((o) => o.correct), 'needs at least one option with `correct: true`'),
};
