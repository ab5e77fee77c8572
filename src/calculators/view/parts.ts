import type { ComponentType } from 'preact';
import type { Chart, ChartProps } from '#ui/chart.ts';
import type { Calculator } from '../define-calculator.ts';
import type { Values } from '../inputs.ts';
import type { Scene } from '../scene.ts';
import type { FacingResults } from './FacingResults.tsx';
import type { FacingRow } from './FacingRow.tsx';
import type { GlassBox } from './GlassBox.tsx';
import type { ListTable } from './ListTable.tsx';
import type { periods } from './periods.tsx';
import type { Shown } from './shown.ts';

type Pictures = { readonly [K in Chart['kind']]: ComponentType<ChartProps<Extract<Chart, { kind: K }>>> };

/** What sets two scenarios side by side. */
export interface Comparison {
  /** The calculator that shows both. */
  readonly scene: (base: Scene, texts: Shown['texts']) => Scene;
  /** Its values when the first scenario is given: the second one where it starts. */
  readonly begin: (base: Calculator, values: Values) => Values;
}

/** What a page is built with, and a browser loads only for a calculator that needs it. */
export interface Parts extends Pictures {
  readonly facing: { readonly Row: typeof FacingRow; readonly Results: typeof FacingResults };
  readonly list: typeof ListTable;
  readonly periods: typeof periods;
  readonly comparison: Comparison;
  readonly glass: typeof GlassBox;
}

export type PartName = keyof Parts;
