import type { Problem } from '../../read-files.ts';
import type { Course } from '../references-between-files.ts';
import { textPairs } from '../text-pairs.ts';
import { compareNumbers } from './compare-numbers.ts';

const folders = [
  'units',
  'questions',
  'glossary',
  'contrasts',
  'misconceptions',
  'cases',
  'papers',
  'references',
] as const;

/** Fields that give other numbers in one language than in the other. */
export function checkFieldNumbers(course: Course): Problem[] {
  return folders.flatMap((folder) =>
    course[folder].flatMap(({ file, data }) =>
      textPairs(data).flatMap(({ path, en, zh }) => {
        const difference = compareNumbers(en, zh);
        return difference === undefined ? [] : [`${file}: in ${path} ${difference}; make the numbers the same.`];
      }),
    ),
  );
}
