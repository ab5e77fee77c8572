import type { AsciiKey } from './blank/ascii-key.ts';
import type { TaskCalculator } from './calculator-task/task-calculator.ts';

/** A belief that leads to wrong answers, by id and in words. */
export interface Misconception {
  readonly id: string;
  readonly belief: string;
}

export interface Option {
  readonly id: string;
  readonly correct: boolean;
  readonly misconception?: Misconception | undefined;
  readonly text: string;
  readonly feedback: string;
}

/** What everything that can be graded has: a question, or a part of a case. */
interface Gradable {
  readonly points: number;
  readonly stem: string;
  readonly hints: readonly string[];
  readonly explanation: string;
}

export interface SingleChoice extends Gradable {
  readonly kind: 'single';
  readonly options: readonly Option[];
}

export interface MultipleChoice extends Gradable {
  readonly kind: 'multiple';
  readonly scoring: 'all-or-nothing' | 'half-for-subset' | 'per-option';
  readonly options: readonly Option[];
}

export interface TrueOrFalse extends Gradable {
  readonly kind: 'boolean';
  readonly answer: boolean;
  readonly feedback: { readonly true: string; readonly false: string };
  readonly misconception?: Misconception | undefined;
  readonly why?: { readonly stem: string; readonly options: readonly Option[] } | undefined;
}

/** A wrong text that deserves its own reply. */
export interface KnownText {
  readonly key: AsciiKey;
  readonly misconception?: Misconception | undefined;
  readonly feedback: string;
}

export interface Blank {
  readonly id: string;
  readonly key: AsciiKey;
  /** The accepted answers as they are shown afterwards. */
  readonly shown: readonly string[];
  readonly wrong: readonly KnownText[];
}

export interface FillBlanks extends Gradable {
  readonly kind: 'blank';
  readonly blanks: readonly Blank[];
  readonly interchangeable: boolean;
}

/** A wrong number that a named mistake produces. */
export interface KnownNumber {
  readonly answer: number;
  readonly misconception?: Misconception | undefined;
  readonly feedback: string;
  /** The first step of the working that is not the right one, and the right one. */
  readonly parting?: { readonly made: string; readonly right: string };
}

export interface NumberQuestion extends Gradable {
  readonly kind: 'numeric';
  readonly answer: number;
  readonly tolerance: number;
  /** The unit as printed, and every spelling of it that counts as the same. */
  readonly unit?: string | undefined;
  readonly units: readonly string[];
  readonly wrong: readonly KnownNumber[];
  readonly working: readonly string[];
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly feedback: string;
  readonly misconception?: Misconception | undefined;
}

interface Labelled {
  readonly id: string;
  readonly text: string;
}

export interface Matching extends Gradable {
  readonly kind: 'matching';
  readonly targets: readonly Labelled[];
  readonly rows: readonly (Row & { readonly target: string })[];
}

export interface Ordering extends Gradable {
  readonly kind: 'ordering';
  /** In the right order. */
  readonly items: readonly { readonly id: string; readonly text: string; readonly feedback: string }[];
  readonly misconception?: Misconception | undefined;
}

export interface Sorting extends Gradable {
  readonly kind: 'sorting';
  readonly boxes: readonly Labelled[];
  readonly items: readonly (Row & { readonly box: string })[];
}

export interface RubricPoint {
  readonly id: string;
  readonly points: number;
  readonly text: string;
  readonly words: readonly string[];
}

export interface Written extends Gradable {
  readonly kind: 'written';
  readonly form: 'term' | 'short' | 'essay';
  readonly rubric: readonly RubricPoint[];
  readonly model: string;
  readonly samples: readonly {
    readonly text: string;
    readonly marks: Readonly<Record<string, number>>;
    readonly comment: string;
  }[];
}

export interface CalculatorTask extends Gradable {
  readonly kind: 'calculator-task';
  readonly calculator: string;
  readonly shown: TaskCalculator;
  readonly start: Readonly<Record<string, number>>;
  readonly fixed: readonly string[];
  /** Inputs with which the goal is reached; one way of several. */
  readonly solution: Readonly<Record<string, number>>;
  readonly goal: {
    readonly output: string;
    readonly atLeast?: number | undefined;
    readonly atMost?: number | undefined;
  };
}

export type Part = (SingleChoice | MultipleChoice | TrueOrFalse | FillBlanks | NumberQuestion | Sorting | Written) & {
  readonly id: string;
};

export interface Case extends Gradable {
  readonly kind: 'case';
  readonly parts: readonly Part[];
}

/** The kinds of question, each with what it is made of. */
export interface Kinds {
  readonly single: SingleChoice;
  readonly multiple: MultipleChoice;
  readonly boolean: TrueOrFalse;
  readonly blank: FillBlanks;
  readonly numeric: NumberQuestion;
  readonly matching: Matching;
  readonly ordering: Ordering;
  readonly sorting: Sorting;
  readonly written: Written;
  readonly 'calculator-task': CalculatorTask;
  readonly case: Case;
}

export type Kind = keyof Kinds;
export type AnyKind = Kinds[Kind];

/** What identifies a question on a page, whatever its kind. */
export interface Identity {
  /** `<lesson>/<name>` */
  readonly id: string;
  /** Raised when the meaning changes; an answer to an older revision is kept but not shown as current. */
  readonly revision: number;
  /** Number of the lesson’s objective, from 1; 0 where no lesson stands around the question. */
  readonly objective: number;
  readonly disputed: boolean;
}

/** A question in one language, ready to be shown and graded. */
export type Question<K extends Kind = Kind> = { [P in K]: Identity & Kinds[P] }[K];
