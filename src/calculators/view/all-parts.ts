import { BarChart } from '#ui/BarChart.tsx';
import { LineChart } from '#ui/LineChart.tsx';
import { MatrixChart } from '#ui/MatrixChart.tsx';
import { PointChart } from '#ui/PointChart.tsx';
import { RadarChart } from '#ui/RadarChart.tsx';
import { ListTable } from './ListTable.tsx';
import type { Parts } from './parts.ts';

/** Every part, for pages while they are built. */
export const allParts: Parts = {
  lines: LineChart,
  bars: BarChart,
  points: PointChart,
  radar: RadarChart,
  matrix: MatrixChart,
  list: ListTable,
};
