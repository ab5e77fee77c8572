import type { ComponentType } from 'preact';
import type { NumberReading } from '#domain/answers/read-number.ts';
import type { TextLanguage } from '#i18n/languages.ts';
import type { Messages } from '#i18n/messages.ts';
import type { Evaluate } from './calculator-task/grade.ts';
import type { Fields } from './fields.ts';
import type { Graded, Incomplete } from './grade-types.ts';
import type { Kind, Kinds } from './question.ts';

/** What the view of every kind gets: it shows controls and remarks, and knows neither storage nor graders. */
export interface ViewProps<K extends Kind> {
  readonly question: Kinds[K];
  /** Put before each field name: '' for a question, `<part>.` inside a case. */
  readonly prefix: string;
  /** Unique on the page; the base of ids that labels point to. */
  readonly uid: string;
  /** What is entered now. Native controls keep it themselves; a view needs it only for controls made of buttons. */
  readonly fields: Fields;
  readonly change: (fields: Fields) => void;
  readonly grade: Graded | undefined;
  readonly problem: Incomplete | undefined;
  /** How a typed number would be read, where that differs from what was typed. */
  readonly readAs: (typed: string) => string | undefined;
  /** Reads a typed number, once the reader has been loaded. */
  readonly readNumber: ((typed: string) => NumberReading) | undefined;
  /** Works out the calculator of a task, once its model has been loaded. */
  readonly evaluate: Evaluate | undefined;
  /** The words of units of measurement. */
  readonly units: Messages['calculator']['units'];
  /** Whether the remarks on what was not chosen are shown as well. */
  readonly showAll: boolean;
  /** Whether the answer may be given away: it was asked for, or there is no further attempt. */
  readonly revealed: boolean;
  readonly texts: Messages['question'];
  readonly language: TextLanguage;
}

/** The view of a kind, which is given questions of that kind alone. */
export type View = ComponentType<ViewProps<Kind>>;
