import { useState } from 'preact/hooks';
import type { Table } from '#calculators/computation.ts';
import { ResultTable } from '#calculators/view/ResultTable.tsx';
import type { Shown } from '#calculators/view/shown.ts';
import { Steady } from '#ui/Steady.tsx';
import { useRested } from './use-rested.ts';

interface Props {
  readonly shown: Shown;
  readonly table: Table;
}

/** The numbers behind the picture. While the fold is closed they follow when the values rest. */
export function FoldedTable({ shown, table }: Props) {
  const [open, setOpen] = useState(false);
  const rested = useRested(table);
  const current = open ? table : rested;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{shown.texts.showTable}</summary>
      <Steady of={[current]} draw={() => <ResultTable {...shown} table={current} />} />
    </details>
  );
}
