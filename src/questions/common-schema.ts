import { z } from 'astro/zod';
import { id, text } from '#content/text.ts';

export const bloomLevels = ['remember', 'understand', 'apply', 'analyse', 'evaluate', 'create'] as const;

/** What every part that can be graded carries, alone or inside a case. */
export const gradable = {
  stem: text,
  points: z.number().positive().default(1),
  hints: z.array(text).default([]),
  explanation: text,
};

/** What every question carries besides the fields of its kind. */
export const common = {
  ...gradable,
  revision: z.int().min(1),
  concepts: z.array(id).min(1),
  objective: z.int().min(1),
  bloom: z.enum(bloomLevels),
  covers: z.array(z.string()).default([]),
  source: z.strictObject({ reference: id }).optional(),
  disputed: z.boolean().default(false),
  lessonSet: z.boolean().default(false),
  /** It speaks of this course or its sources, as no examiner would: mock papers leave it out. */
  lessonOnly: z.boolean().default(false),
};

/** A choice that a learner can make, with what the course answers to it. */
export const option = z.strictObject({
  id,
  correct: z.boolean().default(false),
  misconception: id.optional(),
  text,
  feedback: text,
});
