import type { CustomerBaseReport, ReportOptions, ScoredCustomer } from '#domain/customer-base/customer-base-report.ts';
import type { Delimiter } from '#domain/customer-base/delimited-text.ts';
import type { QuadrantTotal } from '#domain/customer-base/quadrant-totals.ts';
import type { RowProblem } from '#domain/customer-base/read-transactions.ts';
import type { RecognisedDates } from '#domain/customer-base/recognise-dates.ts';
import type { TransactionColumns } from '#domain/customer-base/transaction-columns.ts';
import type { DateFormat } from '#domain/customer-base/transaction-date.ts';
import type { ValueMap } from '#domain/customer-base/value-map.ts';
import type { CustomerBaseTexts } from '#i18n/customer-base/customer-base-texts.ts';
import type { Encoding } from './decoded-text.ts';

/** Where the purchases come from: a file, or the address of the sample. */
export type Source = { readonly file: Blob } | { readonly address: string };

/** How the characters of a file become cells. */
export interface Format {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
}

/** How a file is to be read. */
export interface Layout extends Format {
  readonly columns: TransactionColumns;
  readonly dates: DateFormat;
  readonly keepDuplicates: boolean;
}

export type RequestedOptions = Omit<ReportOptions, 'calibrationEnd'> & { readonly calibrationEnd: string | undefined };

/** What the page asks of its worker. */
export type Request =
  /** What of the format is not stated is recognised. */
  | { readonly task: 'look'; readonly source: Source; readonly format: Partial<Format> }
  | {
      readonly task: 'report';
      readonly file: Blob;
      readonly layout: Layout;
      readonly options: RequestedOptions;
      readonly texts: CustomerBaseTexts;
    };

/** What a first look at a file tells. */
export interface Look {
  readonly layout: Layout;
  readonly rows: number;
  /** The first rows as they stand in the file. */
  readonly preview: readonly (readonly string[])[];
  /** What the column of dates tells of the way they are written. */
  readonly dates: RecognisedDates;
}

/** The rows that are worth a remark: their number, and the first of them. */
export interface RowRemarks {
  readonly read: number;
  readonly problems: readonly RowProblem[];
  readonly problemCount: number;
}

/** The report as a page shows it: curves thinned out, and of the customers only the first. */
export interface ShownReport extends Omit<CustomerBaseReport, 'scored'> {
  readonly rows: RowRemarks;
  readonly calibrationEnd: string;
  readonly corners: { readonly best: number; readonly worst: number };
  readonly value: { readonly total: number; readonly customers: number; readonly without: number } | undefined;
  /** Where the customers with a CLV lie between spend so far and CLV. */
  readonly map: ValueMap | undefined;
  readonly types: readonly QuadrantTotal[];
  readonly top: readonly ScoredCustomer[];
  readonly files: { readonly scored: Blob; readonly problems: Blob };
}

export type Fault = keyof CustomerBaseTexts['faults'];

export interface Progress {
  readonly stage: 'looking' | 'summary' | 'fit' | 'forecast';
  readonly done: number;
  readonly total: number | undefined;
}

/** What the worker answers; the last answer is a result or a fault. */
export type Reply =
  | { readonly answer: 'progress'; readonly progress: Progress }
  /** `file` is a copy in memory, so that nothing is lost when the one on the disk changes. */
  | { readonly answer: 'look'; readonly look: Look; readonly file: Blob }
  | { readonly answer: 'report'; readonly report: ShownReport }
  | { readonly answer: 'fault'; readonly fault: Fault; readonly remarks?: RowRemarks };
