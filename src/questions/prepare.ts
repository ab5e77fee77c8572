import { findTraditionalWords, toTraditional } from '#content/traditional.ts';
import type { HanTables } from '#domain/answers/han-tables.ts';
import { prepareText } from '#domain/answers/prepare-text.ts';
import { readNumber } from '#domain/answers/read-number.ts';
import type { TextLanguage } from '#i18n/languages.ts';
import { localize } from '#i18n/localize.ts';
import { writeKey } from './blank/ascii-key.ts';
import { withKindWords } from './blank/kind-words.ts';
import type { TaskCalculator } from './calculator-task/task-calculator.ts';
import type { Blank, Kinds, Misconception, Option, Part, Question } from './question.ts';
import type { QuestionFile } from './schema.ts';

/** What is needed, besides the file, to make a question ready for a page. */
export interface Preparation {
  readonly language: TextLanguage;
  /** The belief of a misconception, by id, in the language of the page. */
  readonly beliefs: Readonly<Record<string, string>>;
  readonly tables: HanTables;
  /** For a task on a calculator: what is shown of it. */
  readonly task?: TaskCalculator | undefined;
}

type FileOf<K extends QuestionFile['kind']> = Extract<QuestionFile, { kind: K }>;
type BlankFile = FileOf<'blank'>['blanks'][number];
type PartFile = FileOf<'case'>['parts'][number];
type OptionFile = FileOf<'single'>['options'][number];

const both = <T>(lists: { readonly en: readonly T[]; readonly zh: readonly T[] }): readonly T[] => [
  ...lists.en,
  ...lists.zh,
];

function named(id: string | undefined, { beliefs }: Preparation): Misconception | undefined {
  return id === undefined ? undefined : { id, belief: beliefs[id] ?? '' };
}

function prepareOption(option: OptionFile, preparation: Preparation): Option {
  return { ...localize(option, preparation.language), misconception: named(option.misconception, preparation) };
}

function withBelief<T extends { readonly misconception?: string | undefined }>(value: T, preparation: Preparation) {
  return { ...localize(value, preparation.language), misconception: named(value.misconception, preparation) };
}

/** The gaps as a reader meets them: a sentence may place them differently in another language. */
function blanksInOrder({ stem, blanks }: Pick<FileOf<'blank'>, 'stem' | 'blanks'>, language: TextLanguage) {
  const place = ({ id }: BlankFile): number => stem[language].indexOf(`{{${id}}}`);
  return blanks.toSorted((one, other) => place(one) - place(other));
}

/** Answers in either language are accepted: a learner may know the term in the other one. */
function prepareBlank(blank: BlankFile, preparation: Preparation): Blank {
  const { tables, language } = preparation;
  const accepted = withKindWords(both(blank.accepted));
  const synonyms = [...both(blank.synonyms), ...findTraditionalWords(accepted)];
  return {
    id: blank.id,
    key: writeKey(prepareText({ accepted, synonyms, anyOrder: blank.anyOrder, others: both(blank.others) }, tables)),
    shown: blank.accepted[language],
    wrong: blank.wrong.map((wrong) => ({
      key: writeKey(prepareText({ accepted: withKindWords(both(wrong.answers)), synonyms }, tables)),
      misconception: named(wrong.misconception, preparation),
      feedback: wrong.feedback[language],
    })),
  };
}

/** Spellings of a unit that count as the same: in both languages and scripts, and as the reader reports them. */
function unitSpellings(unit: { readonly en: string; readonly zh: string } | undefined): readonly string[] {
  if (!unit) return [];
  const written = [unit.en, unit.zh, toTraditional(unit.zh)];
  const reported = written.map((spelling) => readNumber(`1 ${spelling}`, 'zh'));
  return [...new Set([...written, ...reported.flatMap((reading) => ('unit' in reading && reading.unit) || [])])];
}

/** The fields that only some kinds have, made ready; everything else is localized as it stands. */
function prepareKind(file: QuestionFile | PartFile, preparation: Preparation): object {
  switch (file.kind) {
    case 'single':
    case 'multiple':
      return { options: file.options.map((option) => prepareOption(option, preparation)) };
    case 'boolean':
      return {
        misconception: named(file.misconception, preparation),
        why: file.why && {
          stem: file.why.stem[preparation.language],
          options: file.why.options.map((option) => prepareOption(option, preparation)),
        },
      };
    case 'blank':
      return { blanks: blanksInOrder(file, preparation.language).map((blank) => prepareBlank(blank, preparation)) };
    case 'numeric':
      return { units: unitSpellings(file.unit), wrong: file.wrong.map((wrong) => withBelief(wrong, preparation)) };
    case 'matching':
      return { rows: file.rows.map((row) => withBelief(row, preparation)) };
    case 'ordering':
      return { misconception: named(file.misconception, preparation) };
    case 'sorting':
      return { items: file.items.map((item) => withBelief(item, preparation)) };
    case 'case':
      return {
        parts: file.parts.map(
          (part): Part => ({ ...localize(part, preparation.language), ...prepareKind(part, preparation) }) as Part,
        ),
      };
    case 'calculator-task':
      return { shown: preparation.task };
    case 'written':
      return {};
  }
}

/** Fields of a file that no page needs. */
const authorsOnly = ['concepts', 'bloom', 'covers', 'source', 'lessonSet', 'lessonOnly'] as const;

/**
 * Makes a question of a content file: one language, beliefs in words, and everything a browser would otherwise need
 * tables for worked out beforehand.
 */
export function prepareQuestion(id: string, file: QuestionFile, preparation: Preparation): Question {
  const localized: Record<string, unknown> = {
    ...localize(file, preparation.language),
    ...prepareKind(file, preparation),
    id,
  };
  for (const field of authorsOnly) delete localized[field];
  return localized as unknown as Question<keyof Kinds>;
}
