import { z } from 'astro/zod';
import { id, text } from '#content/text.ts';

export const ordering = {
  kind: z.literal('ordering'),
  /** In the right order; the page shuffles them. */
  items: z.array(z.strictObject({ id, text, feedback: text })).min(3),
  misconception: id.optional(),
};
