import type { Localized } from '#i18n/localize.ts';
import type { FittedModel, LabelsOf } from './define-model.ts';

interface Text {
  readonly en: string;
  readonly zh: string;
}

/** The words of a fitted model; one missing label does not compile. */
export interface ModelText<M = FittedModel> {
  readonly title: Text;
  /** What the model answers, as a question or sentence. */
  readonly lead: Text;
  /** What it takes for granted, one sentence each. */
  readonly assumptions: readonly Text[];
  /** LaTeX. */
  readonly formula: string;
  /** What a row of the table is, and in which units. */
  readonly rows: Text;
  /** Columns, settings, estimates, inputs and outputs of the model by id. */
  readonly labels: Readonly<Record<LabelsOf<M>, Text>>;
  /** Sentences by id, with {gaps}. */
  readonly sentences: Readonly<Record<string, Text>>;
  /** Headings of parts, samples, series, bars and columns of tables by id. */
  readonly words: Readonly<Record<string, Text>>;
  /** What is easily misread, and where the published numbers stand. */
  readonly note: Text;
  /** Keys in content/references, the source of the model first. */
  readonly sources: readonly string[];
}

/** The words in the language of a page. */
export type ModelWords = Localized<ModelText>;
