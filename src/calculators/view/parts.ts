import type { ComponentType } from 'preact';
import type { Chart, ChartProps } from '#ui/chart.ts';
import type { ListTable } from './ListTable.tsx';

type Pictures = { readonly [K in Chart['kind']]: ComponentType<ChartProps<Extract<Chart, { kind: K }>>> };

/** What a page is built with, and a browser loads only for a calculator that needs it. */
export interface Parts extends Pictures {
  readonly list: typeof ListTable;
}

export type PartName = keyof Parts;
