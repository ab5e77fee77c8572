import type { ComponentType } from 'preact';
import { BlankView } from './blank/View.tsx';
import { BooleanView } from './boolean/View.tsx';
import { CalculatorTaskView } from './calculator-task/View.tsx';
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

/** The view of every kind. */
export const views: { readonly [K in Kind]: ComponentType<ViewProps<K>> } = {
  single: SingleView,
  multiple: MultipleView,
  boolean: BooleanView,
  blank: BlankView,
  numeric: NumericView,
  matching: MatchingView,
  ordering: OrderingView,
  sorting: SortingView,
  written: WrittenView,
  'calculator-task': CalculatorTaskView,
  case: CaseView,
};
