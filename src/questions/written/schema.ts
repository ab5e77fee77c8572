import { z } from 'astro/zod';
import { id, text, textList } from '#content/text.ts';

/** A key point of the marking scheme. `words`: signs that an answer may cover it; they suggest, they never decide. */
const rubricPoint = z.strictObject({ id, points: z.number().positive(), text, words: textList });

/** A sample answer with the marks an examiner would give, to calibrate on before marking one's own. */
const sample = z.strictObject({ text, marks: z.record(z.string(), z.number().nonnegative()), comment: text });

export const written = {
  kind: z.literal('written'),
  form: z.enum(['term', 'short', 'essay']),
  rubric: z.array(rubricPoint).min(1),
  model: text,
  samples: z.array(sample).length(2),
};
