import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../read-files.ts';
import { compareLessons } from './languages/compare-lessons.ts';
import type { Course } from './references-between-files.ts';

/** Whether each page of plain prose says the same in both languages. */
export function checkPages(root: string, { pages }: Course): Problem[] {
  const names = [...new Set(pages.map(({ id }) => id.slice(3)))];
  const source = (id: string) => readFileSync(join(root, 'pages', `${id}.mdx`), 'utf8');
  return names.flatMap((name) => {
    const lacking = ['en', 'zh'].filter((language) => !pages.some(({ id }) => id === `${language}/${name}`));
    return lacking.length > 0
      ? lacking.map(
          (language) => `content/pages/${language}/${name}.mdx is missing; every page is written in both languages.`,
        )
      : compareLessons(`pages/${name}`, source(`en/${name}`), source(`zh/${name}`));
  });
}
