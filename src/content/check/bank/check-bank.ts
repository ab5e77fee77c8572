import type { HanTables } from '#domain/answers/han-tables.ts';
import type { Entry, Problem } from '../../read-files.ts';
import { checkBalance } from './balance.ts';
import { checkGrading } from './grading.ts';
import { checkOptions } from './options.ts';
import { checkStems } from './stems.ts';
import { itemsOf } from './walk.ts';
import { checkWorking } from './working.ts';

/** What makes a bank of questions give its answers away, or mark unfairly. */
export function checkBank(questions: readonly Entry<'questions'>[], tables: HanTables): readonly Problem[] {
  const items = itemsOf(questions);
  return [
    ...checkOptions(items),
    ...checkStems(items),
    ...checkBalance(items),
    ...checkGrading(items, tables),
    ...checkWorking(items),
  ];
}
