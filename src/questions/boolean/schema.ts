import { z } from 'astro/zod';
import { id, text } from '#content/text.ts';
import { option } from '../common-schema.ts';

export const boolean = {
  kind: z.literal('boolean'),
  answer: z.boolean(),
  /** What the course answers to a learner who says true, and to one who says false. */
  feedback: z.strictObject({ true: text, false: text }),
  /** The belief behind the wrong choice. */
  misconception: id.optional(),
  /** An optional second step: which reason makes the judgement right? Half of the points are for it. */
  why: z
    .strictObject({
      stem: text,
      options: z
        .array(option)
        .min(2)
        .refine((options) => options.filter((o) => o.correct).length === 1, 'needs exactly one correct option'),
    })
    .optional(),
};
