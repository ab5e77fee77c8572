import type { Kind } from '#questions/question.ts';
import { usualViews } from '#questions/usual-views.ts';
import type { View } from '#questions/view-props.ts';

/** Loads the view of a kind, if it is not one that every lesson has. */
export async function loadView(kind: Kind): Promise<View> {
  if (kind !== 'calculator-task') return usualViews[kind] as View;
  return (await import('#questions/calculator-task/View.tsx')).CalculatorTaskView as View;
}
