import { z } from 'astro/zod';

const sentence = z
  .string()
  .trim()
  .min(1, 'is empty; write the text or remove the field')
  .refine((value) => !value.includes('TODO'), 'still says TODO');

/** One text in every language of the course. */
export const text = z.strictObject({ en: sentence, zh: sentence });

/** A list of texts in every language; the lists need not be of the same length. */
export const textList = z.strictObject({ en: z.array(sentence), zh: z.array(sentence) });

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, such as customer-lifetime-value');
