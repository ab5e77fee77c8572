import { Component } from 'preact';
import type { Table } from '#calculators/computation.ts';
import { ResultTable } from '#calculators/view/ResultTable.tsx';
import type { Shown } from '#calculators/view/shown.ts';
import { Rested } from './Rested.tsx';

interface Props {
  readonly shown: Shown;
  readonly table: Table;
}

/** The numbers behind the picture. While the fold is closed they follow when the values rest. */
export class FoldedTable extends Component<Props, { readonly open: boolean }> {
  override state = { open: false };

  override render({ shown, table }: Props) {
    const { open } = this.state;
    return (
      <details onToggle={(event) => this.setState({ open: event.currentTarget.open })}>
        <summary>{shown.texts.showTable}</summary>
        <Rested of={table} atOnce={open} draw={() => <ResultTable {...shown} table={table} />} />
      </details>
    );
  }
}
