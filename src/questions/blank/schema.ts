import { z } from 'astro/zod';
import { id, text, textList } from '#content/text.ts';

const groups = z.array(z.array(z.string().min(1)).min(2));

/** A gap in the stem, written there as {{id}}. */
const blankField = z.strictObject({
  id,
  accepted: textList.refine(
    (list) => list.en.length > 0 && list.zh.length > 0,
    'needs an accepted answer per language',
  ),
  /** Groups of words that are interchangeable inside an answer. */
  synonyms: z.strictObject({ en: groups, zh: groups }).default({ en: [], zh: [] }),
  /** Terms that look alike but are wrong, whatever the near rules say. */
  others: textList.default({ en: [], zh: [] }),
  /** The answer is a list whose order does not count. */
  anyOrder: z.boolean().default(false),
  /** Wrong answers that deserve their own reply. */
  wrong: z.array(z.strictObject({ answers: textList, misconception: id.optional(), feedback: text })).default([]),
});

export const blank = {
  kind: z.literal('blank'),
  blanks: z.array(blankField).min(1),
  /** The blanks may be filled in any order among themselves. */
  interchangeable: z.boolean().default(false),
};
