import { z } from 'astro/zod';
import { question } from '#questions/schema.ts';
import { id, text, textList } from './text.ts';

const unit = z.strictObject({ title: text, idea: text });

/** The subject of a lesson as a syllabus lists it, short enough to stand beside the title in every list. */
const topic = z
  .string()
  .min(1)
  .refine(
    (text) => (text.match(/\p{Script=Han}/gu) ?? []).length <= 14 && text.split(/\s+/).length <= 6,
    'may have 14 Chinese characters or 6 words at most',
  );

const lesson = z.strictObject({
  title: z.string().min(1),
  topic,
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
  authors: z.array(z.union([z.string(), text])).min(1),
  year: z.int(),
  /** As printed; of a Chinese work the Chinese title with an English one, as its authors are named in both. */
  title: z.union([z.string(), text]),
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

/** Which of the two logics a reply in a case follows. */
const caseLogics = ['transaction', 'relationship', 'mixed'] as const;

/** The `next` of a reply after which a case is over. */
export const caseEnd = 'end';

const scene = z.strictObject({
  id,
  situation: text,
  /** Who says the line; left out where the situation speaks for itself. */
  speaker: text.optional(),
  line: text,
  choices: z
    .array(
      z.strictObject({
        id,
        text,
        logic: z.enum(caseLogics),
        consequence: text,
        /** The scene that follows, or `end`. */
        next: id,
      }),
    )
    .min(2)
    .max(3),
});

/** A branching dialogue; it begins with the first scene. */
const branchingCase = z.strictObject({
  title: text,
  summary: text,
  order: z.int().min(1),
  lesson: id,
  concepts: z.array(id).min(1),
  opening: text,
  scenes: z.array(scene).min(4).max(6),
  debrief: text,
});

/** The kinds of question that a paper may hold; a task on a live calculator cannot be done on paper. */
const paperKinds = [
  'single',
  'multiple',
  'boolean',
  'blank',
  'numeric',
  'matching',
  'ordering',
  'sorting',
  'written',
  'case',
] as const;

const paperSection = z.strictObject({
  title: text,
  kinds: z.array(z.enum(paperKinds)).min(1),
  /** Only for written questions: which of them. */
  form: z.enum(['term', 'short', 'essay']).optional(),
  count: z.int().min(1),
  pointsEach: z.int().min(1),
  /** Units or lessons to draw from; the whole course when left out. */
  from: z.array(id).min(1).optional(),
});

/** The blueprint of a mock paper: its questions are drawn from the bank. */
const paper = z.strictObject({
  title: text,
  summary: text,
  order: z.int().min(1),
  minutes: z.int().min(10).max(240),
  sections: z.array(paperSection).min(1),
});

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
  cases: branchingCase,
  papers: paper,
};

export type Reference = z.infer<typeof reference>;
export type BranchingCase = z.infer<typeof branchingCase>;
