import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Course } from '../references-between-files.ts';
import { textPairs } from '../text-pairs.ts';

/** One passage that a reader sees: a paragraph of a lesson, or one field of a data file. */
export interface CourseText {
  readonly file: string;
  readonly language: 'en' | 'zh';
  readonly text: string;
}

/** Folders whose files hold texts in both languages. */
const bilingual = ['units', 'questions', 'glossary', 'contrasts', 'misconceptions', 'cases', 'papers'] as const;

/** Attributes of components that are read as text. */
const spoken = /\b(?:title|label|fact)="([^"]*)"/g;

/** Components whose inside is a passage of its own. */
const blocks = /<\/?(?:Transaction|Relationship|Fork|Aside|Summary|Worked)\b[^>]*>/g;

/** The paragraphs, list items and table cells of an MDX body, in the words that are shown. */
export function passagesOf(source: string): readonly string[] {
  const body = source.replace(/^---[\s\S]*?\n---/, '');
  const attributes = [...body.matchAll(spoken)].map(([, words = '']) => words);
  const passages = body.replace(blocks, '\n\n').split(/\n\s*\n|\n(?=\s*(?:[-#]|\d+\.)\s)|\|/);
  const shown = passages.map((passage) =>
    passage
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return [...shown, ...attributes].filter((text) => /[\p{L}\d]/u.test(text));
}

function lessonTexts(
  root: string,
  folder: 'lessons' | 'pages',
  { file, id, data }: Course['lessons' | 'pages'][number],
) {
  const language: CourseText['language'] = id.startsWith('zh/') ? 'zh' : 'en';
  const objectives = 'objectives' in data ? data.objectives : [];
  const texts = [
    data.title,
    data.summary,
    ...objectives,
    ...passagesOf(readFileSync(join(root, folder, `${id}.mdx`), 'utf8')),
  ];
  return texts.map((text) => ({ file, language, text }));
}

/** Every passage of a content folder, with the file it stands in. */
export function courseTexts(root: string, course: Course): readonly CourseText[] {
  const fields = bilingual.flatMap((folder) =>
    course[folder].flatMap(({ file, data }) =>
      textPairs(data).flatMap(({ en, zh }): CourseText[] => [
        { file, language: 'en', text: en },
        { file, language: 'zh', text: zh },
      ]),
    ),
  );
  return [
    ...course.lessons.flatMap((lesson) => lessonTexts(root, 'lessons', lesson)),
    ...course.pages.flatMap((page) => lessonTexts(root, 'pages', page)),
    ...fields,
  ];
}
