import type { Unit } from '#i18n/format.ts';

/**
 * How a line or bar is drawn: the two firms keep their hues; everything else is ink. Two scenarios are `first` (dashed,
 * open) and `second` (solid, filled).
 */
export type Voice = 'ink' | 'ghost' | 'transaction' | 'relationship' | 'first' | 'second';

export interface LineSeries {
  readonly id: string;
  readonly voice: Voice;
  /** x ascending */
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface ChartMark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly voice: Voice;
}

/** Lines over a number axis; `marks` are points written on the picture. */
export interface LineChart {
  readonly kind: 'lines';
  readonly xUnit: Unit;
  readonly yUnit: Unit;
  readonly xDigits?: number;
  readonly yDigits?: number;
  /** The axis is an input that is varied, so that the end of a line is only the end of the picture and not a result. */
  readonly swept?: boolean;
  readonly series: readonly LineSeries[];
  readonly marks?: readonly ChartMark[];
}

export interface Bar {
  readonly id: string;
  /** In a comparison: which side it belongs to, as the id of a word. */
  readonly side?: string;
  readonly voice: Voice;
  /** Stacked from zero in the order given. */
  readonly parts: readonly { readonly id: string; readonly value: number }[];
}

/** Bars from zero, each with its number; `parts` are stacked in the order given. */
export interface BarChart {
  readonly kind: 'bars';
  readonly unit: Unit;
  readonly digits?: number;
  readonly bars: readonly Bar[];
}

/** An axis with its label (id of a word), its range and the value that cuts it in two. */
export interface PointAxis {
  readonly id: string;
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
  readonly cut?: number;
  /** Whether the axis ends at the round numbers outside the range. */
  readonly rounded?: boolean;
}

/** Points on a plane, which cuts may divide into four named fields. */
export interface PointChart {
  readonly kind: 'points';
  readonly x: PointAxis;
  readonly y: PointAxis;
  /** `name` is the id of a word, or the name itself. */
  readonly points: readonly { readonly name: string; readonly x: number; readonly y: number; readonly voice?: Voice }[];
  readonly fields?: readonly [topLeft: string, topRight: string, bottomLeft: string, bottomRight: string];
}

/** Values on axes that start from one centre. */
export interface RadarChart {
  readonly kind: 'radar';
  readonly axes: readonly string[];
  readonly max: number;
  readonly series: readonly { readonly id: string; readonly voice: Voice; readonly values: readonly number[] }[];
}

/** A grid of named cells, of which some are chosen. All names are ids of words. */
export interface MatrixChart {
  readonly kind: 'matrix';
  readonly across: string;
  readonly down: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly id: string;
    readonly cells: readonly { readonly id: string; readonly chosen: boolean }[];
  }[];
}

export type Chart = LineChart | BarChart | PointChart | RadarChart | MatrixChart;

/** What every kind of chart is given: its data, the words for ids, and how numbers are written. */
export interface ChartProps<C extends Chart> {
  readonly chart: C;
  readonly format: (value: number, unit: Unit, digits?: number) => string;
  readonly words: Readonly<Record<string, string>>;
  /** Id of the sentence that says what the picture shows. */
  readonly describedBy: string;
}

export const lineClass: Record<Voice, string> = {
  ink: 'ln-k',
  ghost: 'ln-g',
  transaction: 'ln-t',
  relationship: 'ln-r',
  first: 'ln-k ln-first',
  second: 'ln-k',
};

export const colourClass: Record<Voice, string> = {
  ink: '',
  ghost: 'mut',
  transaction: 'tx-c',
  relationship: 'rl-c',
  first: '',
  second: '',
};

/** A bar of one part, named alike. */
export const bar = (id: string, value: number, voice: Voice = 'ghost'): Bar => ({ id, voice, parts: [{ id, value }] });

/** A thin line at one height. */
export const level = (id: string, height: number, from: number, to: number): LineSeries => ({
  id,
  voice: 'ghost',
  points: [
    [from, height],
    [to, height],
  ],
});
