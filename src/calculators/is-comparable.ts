import type { Calculator } from './define-calculator.ts';
import { isList } from './inputs.ts';

/** Whether two scenarios of a calculator can stand side by side: not where its inputs face each other already, or are lists. */
export const isComparable = ({ facing, inputs }: Calculator): boolean => !facing && !Object.values(inputs).some(isList);
