import type { ComponentType } from 'preact';
import { BlankView } from './blank/View.tsx';
import { BooleanView } from './boolean/View.tsx';
import { CaseView } from './case/View.tsx';
import { MatchingView } from './matching/View.tsx';
import { MultipleView } from './multiple/View.tsx';
import { NumericView } from './numeric/View.tsx';
import { OrderingView } from './ordering/View.tsx';
import type { Kind } from './question.ts';
import { SingleView } from './single/View.tsx';
import { SortingView } from './sorting/View.tsx';
import type { ViewProps } from './view-props.ts';
import { WrittenView } from './written/View.tsx';

/** Kinds of question that stand in most lessons. A task on a calculator stands in few, and needs more than the others. */
type UsualKind = Exclude<Kind, 'calculator-task'>;

/** The views of the usual kinds. */
export const usualViews: { readonly [K in UsualKind]: ComponentType<ViewProps<K>> } = {
  single: SingleView,
  multiple: MultipleView,
  boolean: BooleanView,
  blank: BlankView,
  numeric: NumericView,
  matching: MatchingView,
  ordering: OrderingView,
  sorting: SortingView,
  written: WrittenView,
  case: CaseView,
};
