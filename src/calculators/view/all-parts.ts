import { BarChart } from '#ui/BarChart.tsx';
import { LineChart } from '#ui/LineChart.tsx';
import { MatrixChart } from '#ui/MatrixChart.tsx';
import { PointChart } from '#ui/PointChart.tsx';
import { RadarChart } from '#ui/RadarChart.tsx';
import { comparison } from '../compare.ts';
import { facing } from './facing.ts';
import { GlassBox } from './GlassBox.tsx';
import { ListTable } from './ListTable.tsx';
import type { Parts } from './parts.ts';
import { periods } from './periods.tsx';

/** Every part, for pages while they are built. */
export const allParts: Parts = {
  lines: LineChart,
  bars: BarChart,
  points: PointChart,
  radar: RadarChart,
  matrix: MatrixChart,
  facing,
  list: ListTable,
  periods,
  comparison,
  glass: GlassBox,
};
