import type { Result, Sentence, Table } from '#calculators/computation.ts';
import type { NumberInput } from '#calculators/inputs.ts';
import type { FitOptions, FitQuality } from '#domain/probability/maximum-likelihood.ts';
import type { BarChart, LineChart } from '#ui/chart.ts';

/** A column of the table from which a model is estimated: a name, or a number within bounds. */
export type Column =
  | { readonly kind: 'label' }
  | {
      readonly kind: 'number' | 'whole';
      readonly min: number;
      readonly max?: number;
      /** The table may lack the column, or a row its cell. */
      readonly optional?: true;
    };

type Columns = Readonly<Record<string, Column>>;

/** What a row holds: a text in a column of names, else a number; undefined in an optional cell left empty. */
export type CellsOf<T extends Columns> = {
  readonly [K in keyof T]: T[K] extends { readonly kind: 'label' }
    ? string
    : T[K] extends { readonly optional: true }
      ? number | undefined
      : number;
};

/** Why the cells of a row, each readable, make no row together. The page has a sentence for each. */
export type RowFault =
  | 'notTheNextPeriod'
  | 'moreThanBefore'
  | 'lastAfterEnd'
  | 'lastWithoutPurchase'
  | 'purchaseWithoutTime'
  | 'morePurchasesThanTimes';

export interface RefusedRow {
  readonly refused: RowFault;
  /** The column whose cell is to be corrected. */
  readonly column: string;
}

/** Numbers by the ids of their fields. */
export type Numbers<Id extends string = string> = Readonly<Record<Id, number>>;

/** One part of what a fit shows: a sentence, a picture, the numbers behind it. Its id is that of its heading. */
export interface Part {
  readonly id: string;
  readonly sentence: Sentence;
  readonly chart?: LineChart | BarChart;
  readonly table: Table;
  /** When the table shows only some rows of a longer one: that one, for download. */
  readonly whole?: Table;
}

/** Data that the course brings along, and what was published about them. */
export interface Sample {
  /** Id of a word. */
  readonly id: string;
  /** Folder in content/datasets. */
  readonly dataset: string;
  /** The columns of the data set that become those of the model, in order; `times` scales a share to a cohort. */
  readonly columns: readonly { readonly name: string; readonly times?: number }[];
  /** The data set lists purchases. They are summed up until this day, one row per customer, as `CustomerSummary` names it. */
  readonly purchasesUntil?: string;
  /** Estimates as they are printed in the source. */
  readonly published: Readonly<Record<string, string>>;
}

/** What the fitted model says about one case. */
export interface Told<O extends string = string> {
  readonly outputs: Readonly<Record<O, Result>>;
  readonly sentence: Sentence;
}

/** A question to the fitted model about one customer. */
export interface WhatIf<Fit, V extends string = string, O extends string = string, S extends string = string> {
  readonly inputs: Readonly<Record<V, NumberInput>>;
  readonly outputs: Readonly<Record<O, { readonly unit: 'share' | 'number'; readonly digits: number }>>;
  /** Throws ModelError for what cannot be. */
  tell(fit: Fit, values: Numbers<V>, settings: Numbers<S>): Told<O>;
}

/**
 * A probability model that a page estimates from a table, without its words: the table, the fit, what to show of it.
 */
export interface FittedModel<Row extends object = object, Fit extends object = object> {
  readonly id: string;
  /** In the order in which they stand in the table. */
  readonly columns: Columns;
  readonly settings: Readonly<Record<string, NumberInput>>;
  readonly samples: readonly Sample[];
  /** Letters of the parameters. */
  readonly symbols: Readonly<Partial<Record<string, string>>>;
  /** A row from its cells and the row before; or why there is none. */
  row(cells: Readonly<Record<string, string | number | undefined>>, before: Row | undefined): Row | RefusedRow;
  /** How many customers the rows speak of. */
  observations(rows: readonly Row[]): number;
  /** Names of the parameters in the fit, in the order of its covariance. */
  readonly parameters: readonly string[];
  /** Which estimates lie between 0 and 1; all others are above 0 without limit. */
  readonly shares: readonly string[];
  /** Maximum-likelihood parameters. Throws ModelError. */
  fit(rows: readonly Row[], settings: Numbers, options: FitOptions): Fit & FitQuality;
  /** The parameters, and what follows from them. */
  estimates(fit: Fit): Numbers;
  report(fit: Fit, rows: readonly Row[], settings: Numbers): readonly Part[];
  /** What the model says about each customer; slower than the rest. `onCustomer` is told how many are done. */
  customers?(fit: Fit, rows: readonly Row[], settings: Numbers, onCustomer: (done: number) => void): Part;
  readonly whatIf?: WhatIf<Fit>;
}

/** A model as its file states it: cells, settings, estimates and outputs have the types of their declarations. */
interface Definition<
  C extends Columns,
  S extends string,
  E extends string,
  V extends string,
  O extends string,
  Row extends object,
  P extends string,
  Fit extends Readonly<Record<P, number>>,
> {
  readonly id: string;
  readonly columns: C;
  readonly settings: Readonly<Record<S, NumberInput>>;
  readonly samples: readonly Sample[];
  readonly symbols: Readonly<Partial<Record<NoInfer<E>, string>>>;
  row(cells: CellsOf<C>, before: NoInfer<Row> | undefined): Row | RefusedRow;
  observations(rows: readonly NoInfer<Row>[]): number;
  readonly parameters: readonly P[];
  readonly shares: readonly NoInfer<E>[];
  fit(rows: readonly NoInfer<Row>[], settings: Numbers<S>, options: FitOptions): Fit & FitQuality;
  estimates(fit: NoInfer<Fit>): Readonly<Record<E, number>>;
  report(fit: NoInfer<Fit>, rows: readonly NoInfer<Row>[], settings: Numbers<S>): readonly Part[];
  customers?(
    fit: NoInfer<Fit>,
    rows: readonly NoInfer<Row>[],
    settings: Numbers<S>,
    onCustomer: (done: number) => void,
  ): Part;
  readonly whatIf?: WhatIf<NoInfer<Fit>, V, O, S>;
}

/** The ids of everything that the words of a model name: columns, settings, estimates, inputs and outputs. */
export type LabelsOf<M> =
  M extends Definition<infer C, infer S, infer E, infer V, infer O, infer _Row, infer _P, infer _Fit>
    ? (keyof C & string) | S | E | V | O
    : string;

/** Ties the ids of a model together, so that a misspelt one does not compile. */
export function defineModel<
  const C extends Columns,
  S extends string,
  E extends string,
  V extends string,
  O extends string,
  Row extends object,
  P extends string,
  Fit extends Readonly<Record<P, number>>,
>(definition: Definition<C, S, E, V, O, Row, P, Fit>): Definition<C, S, E, V, O, Row, P, Fit> {
  return definition;
}
