import { z } from 'astro/zod';
import { id, text } from '#content/text.ts';

export const sorting = {
  kind: z.literal('sorting'),
  /** With the ids `transaction` and `relationship` the boxes take the two hues. */
  boxes: z.array(z.strictObject({ id, text })).min(2),
  items: z.array(z.strictObject({ id, text, box: id, feedback: text, misconception: id.optional() })).min(3),
};
