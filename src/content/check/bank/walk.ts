import type { QuestionFile } from '#questions/schema.ts';
import type { Entry } from '../../read-files.ts';

type CasePart = Extract<QuestionFile, { kind: 'case' }>['parts'][number];

/** A question, or a part of a case, with the file it stands in. */
export interface Item {
  readonly file: string;
  /** `` for a question, ` part "x"` for a part. */
  readonly where: string;
  readonly question: QuestionFile | CasePart;
}

export type OptionFile = Extract<QuestionFile, { kind: 'single' }>['options'][number];

/** Every question and every part of every case. */
export function itemsOf(questions: readonly Entry<'questions'>[]): readonly Item[] {
  return questions.flatMap(({ file, data }) => [
    { file, where: '', question: data },
    ...(data.kind === 'case' ? data.parts.map((part) => ({ file, where: ` part "${part.id}"`, question: part })) : []),
  ]);
}

/** The options of an item that is answered by choosing; undefined for other kinds. */
export function optionsOf({ question }: Item): readonly OptionFile[] | undefined {
  return question.kind === 'single' || question.kind === 'multiple' ? question.options : undefined;
}

export const textLanguages = ['en', 'zh'] as const;
