import type { HanTables } from '#domain/answers/han-tables.ts';
import type { Entry, Problem } from '../../read-files.ts';
import { checkBalance } from './balance.ts';
import { checkGrading } from './grading.ts';
import { checkNumbers } from './numbers.ts';
import { checkOptions } from './options.ts';
import { checkStems } from './stems.ts';
import { itemsOf } from './walk.ts';

/** What makes a bank of questions give its answers away, mark unfairly, or say different things in two languages. */
export function checkBank(questions: readonly Entry<'questions'>[], tables: HanTables): readonly Problem[] {
  const items = itemsOf(questions);
  return [
    ...checkOptions(items),
    ...checkStems(items),
    ...checkBalance(items),
    ...checkNumbers(items),
    ...checkGrading(items, tables),
  ];
}
