import type { ComponentType } from 'preact';
import { CalculatorTaskView } from './calculator-task/View.tsx';
import type { Kind } from './question.ts';
import { usualViews } from './usual-views.ts';
import type { View, ViewProps } from './view-props.ts';

const views: { readonly [K in Kind]: ComponentType<ViewProps<K>> } = {
  ...usualViews,
  'calculator-task': CalculatorTaskView,
};

/** The view of a kind, whichever it is. */
export const viewOf = (kind: Kind): View => views[kind] as View;
