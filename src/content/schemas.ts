import { z } from 'astro/zod';
import { question } from '#questions/schema.ts';
import { id, text, textList } from './text.ts';

const unit = z.strictObject({ title: text, idea: text });

const lesson = z.strictObject({
  title: z.string().min(1),
  summary: z.string().min(1),
  order: z.int().min(1),
  minutes: z.int().min(3).max(60),
  objectives: z.array(z.string().min(1)).min(2),
});

/** A page of plain prose, such as what the course cannot do. */
const page = z.strictObject({ title: z.string().min(1), summary: z.string().min(1) });

/** A term of the field; its id is the concept id that questions and lessons name. */
const term = z.strictObject({
  lesson: id,
  term: text,
  /** Only where the automatic pinyin of the Chinese term is wrong. */
  pinyin: z.string().optional(),
  definition: text,
  synonyms: textList.default({ en: [], zh: [] }),
  /** Who brought the idea in, and when, as far as it is known. */
  origin: text.optional(),
  references: z.array(id).default([]),
  /** What texts and answer keys get wrong or dispute about it. */
  caution: text.optional(),
  confusedWith: z.array(id).default([]),
});

export const contrastThemes = ['purpose', 'customer', 'offer', 'communication', 'measure', 'organisation'] as const;

const contrast = z.strictObject({
  lesson: id,
  theme: z.enum(contrastThemes),
  order: z.int().min(1),
  dimension: text,
  transaction: text,
  relationship: text,
  /** Where the row is too simple, or disputed. */
  note: text.optional(),
});

const reference = z.strictObject({
  type: z.string(),
  authors: z.array(z.string()).min(1),
  year: z.int(),
  title: z.string(),
  titleZh: z.string().optional(),
  container: z.string().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  pages: z.string().optional(),
  publisher: z.string().optional(),
  edition: z.string().optional(),
  doi: z.string().optional(),
  isbn: z.string().optional(),
  /** Whether the bibliographic record was seen in an independent public text. */
  status: z.enum(['confirmed', 'partly', 'from-knowledge']),
  /** What was checked and what was not. */
  checked: text,
});

/** A belief that leads to wrong answers, said in the learner's own terms. */
const misconception = z.strictObject({ belief: text, covers: z.array(z.string()).default([]) });

/** The shape of every content file, by the folder it lies in. */
export const schemas = {
  units: unit,
  pages: page,
  lessons: lesson,
  questions: question,
  glossary: term,
  contrasts: contrast,
  references: reference,
  misconceptions: misconception,
};

export type Reference = z.infer<typeof reference>;
