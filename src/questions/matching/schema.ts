import { z } from 'astro/zod';
import { id, text } from '#content/text.ts';

export const matching = {
  kind: z.literal('matching'),
  targets: z.array(z.strictObject({ id, text })).min(2),
  rows: z.array(z.strictObject({ id, text, target: id, feedback: text, misconception: id.optional() })).min(2),
};
